package gilproof.programs.harness;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which a worker process leaves its actions and observations. It is written field by field: Java's own
 * serialization takes longer to load than the shortest of the jobs takes to run.
 */
final class WorkerNote {

    private WorkerNote() {}

    /** Writes it in one step: a note is whole or does not exist. */
    static void write(Worker worker, Path note) throws IOException {
        Path unfinished = Path.of(note + ".part");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(unfinished))) {
            out.writeLong(worker.process);
            out.writeLong(worker.thread);
            out.writeLong(worker.begun);
            out.writeLong(worker.ended);
            out.writeLong(worker.cpu);
            out.writeLong(worker.schedstat.ran());
            out.writeLong(worker.schedstat.denied());
            out.writeLong(worker.deniedBefore);
            out.writeUTF(worker.error == null ? "" : worker.error);
            out.writeInt(worker.spans.size());
            for (Object[] span : worker.spans) {
                out.writeUTF((String) span[0]);
                out.writeLong((Long) span[1]);
                out.writeLong((Long) span[2]);
            }
            out.writeInt(worker.stretches.size());
            for (Object[] stretch : worker.stretches) {
                for (int figure = 0; figure < 3; figure++) {
                    out.writeLong((Long) stretch[figure]);
                }
                out.writeUTF((String) stretch[3]);
            }
            out.writeInt(worker.values.size());
            for (var value : worker.values.entrySet()) {
                out.writeUTF(value.getKey());
                writeValue(out, value.getValue());
            }
        }
        Files.move(unfinished, note);
    }

    /** Reads it into the worker that its parent knows. */
    static void read(Worker worker, Path note) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(note))) {
            worker.process = in.readLong();
            worker.thread = in.readLong();
            worker.begun = in.readLong();
            worker.ended = in.readLong();
            worker.cpu = in.readLong();
            worker.schedstat = new Schedstat(in.readLong(), in.readLong());
            worker.deniedBefore = in.readLong();
            String error = in.readUTF();
            worker.error = error.isEmpty() ? null : error;
            for (int spans = in.readInt(); spans > 0; spans--) {
                worker.spans.add(new Object[] {in.readUTF(), in.readLong(), in.readLong()});
            }
            for (int stretches = in.readInt(); stretches > 0; stretches--) {
                worker.stretch(in.readLong(), in.readLong(), in.readLong(), in.readUTF());
            }
            for (int values = in.readInt(); values > 0; values--) {
                worker.saw(in.readUTF(), readValue(in));
            }
        }
    }

    private static void writeValue(DataOutputStream out, Object value) throws IOException {
        if (value instanceof int[] numbers) {
            out.writeByte('N');
            out.writeInt(numbers.length);
            for (int number : numbers) {
                out.writeInt(number);
            }
        } else if (value instanceof Number number) {
            out.writeByte('L');
            out.writeLong(number.longValue());
        } else if (value instanceof Boolean flag) {
            out.writeByte('F');
            out.writeBoolean(flag);
        } else {
            out.writeByte('T');
            out.writeUTF(String.valueOf(value));
        }
    }

    private static Object readValue(DataInputStream in) throws IOException {
        byte type = in.readByte();
        switch (type) {
            case 'N' :
                int[] numbers = new int[in.readInt()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = in.readInt();
                }
                return numbers;
            case 'L' :
                return in.readLong();
            case 'F' :
                return in.readBoolean();
            case 'T' :
                return in.readUTF();
            default :
                throw new IOException("a value of no known type: " + type);
        }
    }
}
