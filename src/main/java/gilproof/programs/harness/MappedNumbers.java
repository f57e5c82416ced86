package gilproof.programs.harness;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Numbers in a file that processes map into their memories: each process reads the others' writes.
 *
 * <p>The map gives them one memory; the kind of access decides whether a step in it is whole.
 */
public final class MappedNumbers {

    private static final ByteOrder ORDER = ByteOrder.nativeOrder();
    private static final VarHandle NUMBER = MethodHandles.byteBufferViewVarHandle(int[].class, ORDER);

    private final MappedByteBuffer memory;

    private MappedNumbers(MappedByteBuffer memory) {
        this.memory = memory;
        memory.order(ORDER);
    }

    /** A new file with this many numbers, all 0. */
    public static Path newFile(int numbers) throws IOException {
        return Files.write(Files.createTempFile(Temporary.folder(), "numbers-", null), new byte[numbers * Integer.BYTES]);
    }

    /** The numbers of a file. */
    public static MappedNumbers of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new MappedNumbers(channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size()));
        }
    }

    /** Deletes a file, if the system allows it: Windows keeps a file while it is mapped. */
    public static void discard(Path file) {
        file.toFile().delete();
    }

    public int get(int index) {
        return (int) NUMBER.getVolatile(memory, index * Integer.BYTES);
    }

    public void set(int index, int number) {
        NUMBER.setVolatile(memory, index * Integer.BYTES, number);
    }

    /**
     * Adds one in a single, atomic step of the processor.
     *
     * @return the number before
     */
    public int addOneAtomically(int index) {
        return (int) NUMBER.getAndAdd(memory, index * Integer.BYTES, 1);
    }

    /** Reads, adds, writes back: another process may have written meanwhile. */
    public void addOnePlainly(int index) {
        memory.putInt(index * Integer.BYTES, memory.getInt(index * Integer.BYTES) + 1);
    }

    /** This many of them, from the first one on. */
    public int[] from(int first, int count) {
        int[] some = new int[count];
        for (int i = 0; i < count; i++) {
            some[i] = get(first + i);
        }
        return some;
    }
}
