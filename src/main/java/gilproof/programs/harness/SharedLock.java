package gilproof.programs.harness;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/** The one lock that all workers of a way share. Threads share an object; processes share a file, which the system locks. */
public interface SharedLock {

    /** The parameter with the path of the file; {@link Processes} sets it for a way with a lock. */
    String FILE = "lock file";

    /** The lock of a way that has one. */
    static SharedLock of(WayOfWork way, Parameters parameters) {
        return way.carrier().equals("processes") ? new OfProcesses(parameters) : new OfThreads();
    }

    /** Waits until no other worker has it. */
    void lock() throws IOException;

    /** Releases it. Of several workers that wait, any may be the next. */
    void unlock() throws IOException;

    /** Fair: the thread that has waited longest is the next. */
    final class OfThreads implements SharedLock {

        private final ReentrantLock lock = new ReentrantLock(true);

        @Override
        public void lock() {
            lock.lock();
        }

        @Override
        public void unlock() {
            lock.unlock();
        }
    }

    /** A process opens the file when it first needs the lock, and has it open until it ends. */
    final class OfProcesses implements SharedLock {

        private final Parameters parameters;
        private FileChannel file;
        private FileLock held;

        OfProcesses(Parameters parameters) {
            this.parameters = parameters;
        }

        @Override
        public void lock() throws IOException {
            if (file == null) {
                file = FileChannel.open(
                        Path.of(parameters.text(FILE)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            }
            held = file.lock();
        }

        @Override
        public void unlock() throws IOException {
            held.release();
        }
    }
}
