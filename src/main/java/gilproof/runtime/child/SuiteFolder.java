package gilproof.runtime.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The folder that contains the folders of one suite's children. A suite that is killed leaves it behind; the next suite
 * deletes it.
 *
 * <p>A living suite holds a lock on a file in it, which the system releases when the process ends, for any reason. A
 * process's number would tell less: containers that share a folder do not see each other's processes.
 */
final class SuiteFolder {

    private static final String PREFIX = "gilproof-";
    private static final String LOCK = "lock";

    /**
     * Holds the lock in this JVM. A JVM that opens its own lock file a second time, and closes it, releases the lock ({@code
     * fcntl_locking(2)}).
     */
    private static final String OWNER = "owner";

    /** Four characters: a socket's path may have 103 on macOS, whose temporary folder takes 49 of them. */
    private static final int NAMES = (int) Math.pow(Character.MAX_RADIX, 4);

    /** The longest time between the creation of a suite's folder and its lock. */
    private static final Duration TO_BEGIN = Duration.ofSeconds(10);

    /** A folder without a lock is no suite's, or its suite was killed at its beginning. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final AtomicInteger children = new AtomicInteger();
    private final Path folder;
    private final FileChannel lock;

    private SuiteFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve(OWNER), thisJvm());
        lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            lock.lock();
        } catch (IOException unsupported) {
            // A file system without locks: no suite takes this folder for an abandoned one.
        }
    }

    /**
     * A new folder in a place for temporary files; abandoned folders of other suites are deleted there.
     *
     * @throws IOException when it cannot be made there
     */
    static SuiteFolder begun(Path place) throws IOException {
        clear(place);
        return new SuiteFolder(made(place));
    }

    /** As {@link Files#createTempDirectory}, with a shorter name. */
    private static Path made(Path parent) throws IOException {
        while (true) {
            int some = ThreadLocalRandom.current().nextInt(NAMES);
            Path folder = parent.resolve(PREFIX + Integer.toString(some, Character.MAX_RADIX));
            try {
                return Files.createDirectory(folder, forItsOwnerOnly(parent));
            } catch (FileAlreadyExistsException taken) {
                // The name is taken; the next attempt uses another.
            }
        }
    }

    private static FileAttribute<?>[] forItsOwnerOnly(Path parent) {
        return parent.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    /** A new folder in it, for one child. */
    Path ofAChild() throws IOException {
        return Files.createDirectory(folder.resolve(Integer.toString(children.incrementAndGet(), Character.MAX_RADIX)));
    }

    /** Deletes the folders of killed suites in a place. */
    static void clear(Path place) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(place, PREFIX + "*")) {
            for (Path each : all) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && isLeftBehind(each)) {
                    delete(each);
                }
            }
        }
    }

    private static boolean isLeftBehind(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        try {
            boolean locked = Files.exists(file);
            Instant changed = Files.getLastModifiedTime(folder).toInstant();
            if (changed.isAfter(Instant.now().minus(locked ? TO_BEGIN : FORGOTTEN))) {
                return false;
            }
            if (!locked) {
                return true;
            }
            if (isOfThisJvm(folder)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                return channel.tryLock() != null;
            }
        } catch (IOException | OverlappingFileLockException notToBeHad) {
            return false; // another user's, or on a file system without locks
        }
    }

    private static boolean isOfThisJvm(Path folder) throws IOException {
        Path owner = folder.resolve(OWNER);
        return Files.exists(owner) && Files.readString(owner).equals(thisJvm());
    }

    /**
     * The suite's process number and start time. Numbers are reused, and containers that share a folder may use the same.
     */
    private static String thisJvm() {
        ProcessHandle own = ProcessHandle.current();
        return own.pid() + " " + own.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Deletes it with all that is in it. */
    void delete() {
        try {
            lock.close();
        } catch (IOException closed) {
            // The folder goes with the process.
        }
        delete(folder);
    }

    /** Deletes a folder. Files that another process holds open may stay. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // Another process, or the child itself, has deleted it already.
        }
    }
}
