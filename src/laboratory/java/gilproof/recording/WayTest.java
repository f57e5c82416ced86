package gilproof.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import gilproof.recording.Way.Carrier;
import gilproof.recording.Way.Guard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts of a way, and the properties that follow from them. */
class WayTest {

    @ParameterizedTest
    @CsvSource({
        "ONE_THREAD,                          one thread,      NONE",
        "THREADS,                             threads,         NONE",
        "THREADS_UNDER_ONE_LOCK,              threads,         LOCK",
        "PROCESSES_WITH_ATOMIC_ACCESS,        processes,       ATOMIC_ACCESS",
        "PROCESSES_IN_TURN_BY_SPAWN,          processes,       NONE",
        "SUBINTERPRETERS,                     sub-interpreters, NONE",
        "VIRTUAL_THREADS_A_QUARTER_AT_A_TIME, virtual threads, QUOTA",
    })
    void itHasACarrierAndAGuard(Way way, String carrier, Guard guard) {
        assertThat(way.carrier().word()).isEqualTo(carrier);
        assertThat(way.guard()).isEqualTo(guard);
        assertThat(way.usesProcesses()).isEqualTo(way.carrier() == Carrier.PROCESSES);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSES_BY_FORK,               fork",
        "PROCESSES_BY_SPAWN,              spawn",
        "PROCESSES_BY_FORKSERVER,         forkserver",
        "PROCESSES_IN_TURN_BY_FORKSERVER, forkserver",
        "PROCESSES,                       ",
        "THREADS,                         ",
    })
    void onlyProcessesHaveAStartMethodAndNoneByDefault(Way way, String startMethod) {
        assertThat(way.startMethod()).isEqualTo(startMethod);
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_THREAD,                      true",
        "THREADS,                         true",
        "THREADS_IN_TURN,                 true",
        "VIRTUAL_THREADS,                 true",
        "PROCESSES_BY_FORK,               true",
        "PROCESSES_IN_TURN_BY_FORK,       true",
        "PROCESSES_BY_SPAWN,              false",
        "PROCESSES_IN_TURN_BY_SPAWN,      false",
        "PROCESSES_BY_FORKSERVER,         false",
        "PROCESSES_IN_TURN_BY_FORKSERVER, false",
    })
    void threadsAndForksBeginWithTheParentsState(Way way, boolean beginWithIt) {
        assertThat(way.beginsWithTheParentsState()).isEqualTo(beginWithIt);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSES,                    true",
        "PROCESSES_BY_FORK,            true",
        "PROCESSES_WITH_ATOMIC_ACCESS, true",
        "PROCESSES_UNDER_ONE_LOCK,     false",
        "THREADS,                      false",
        "SUBINTERPRETERS,              false",
    })
    void onlyProcessesWithoutALockSurelyShareNone(Way way, boolean none) {
        assertThat(way.sharesNoLock()).isEqualTo(none);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROCESSES", "PROCESSES_IN_TURN", "PROCESSES_UNDER_ONE_LOCK", "PROCESSES_WITH_ATOMIC_ACCESS"})
    void whatProcessesByDefaultBeginWithCannotBeTold(Way way) {
        assertThatIllegalStateException()
                .isThrownBy(way::beginsWithTheParentsState)
                .withMessage("what " + way + " begin with depends on the runtime's default start method");
    }
}
