package gilproof.programs;

import gilproof.programs.harness.FreshJvm;
import gilproof.programs.harness.MappedNumbers;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Worker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Does a parent see its child's writes into numbers that both have? A file that both map into their memory is one and the
 * same. Numbers in a pipe are serialised, sent, and made anew by the receiver, which then has numbers of its own.
 */
public final class CopiedOrShared implements Program {

    private static final int OF_THE_PARENT = 0;
    private static final int OF_THE_CHILD = 1;

    /** The numbers are {@code shared}, in a mapped file, or go through a pipe, which is a queue of bytes. */
    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        boolean shared = parameters.flag("shared");
        String name = shared ? "mapped file" : "queue";
        Path file = MappedNumbers.newFile(2);
        try {
            Numbers numbers = shared ? new Mapped(MappedNumbers.of(file)) : new Serialised();
            numbers.set(OF_THE_PARENT, 7);
            recording.measured(() -> {
                try (FreshJvm child = new FreshJvm(CopiedOrShared.class, name, file.toString())) {
                    child.tell(numbers.toSend());
                    child.waitUntilItSays("the child has written");
                    recording.saw("seen", Map.of(name, numbers.get(OF_THE_CHILD)));
                    recording.saw("child was alive", child.isAlive());
                    child.tell("end");
                    child.waitForItsEnd();
                    Worker worker = child.asWorker("child");
                    worker.saw("found", Map.of(name, child.says("the child has found 7") ? 7 : 0));
                    recording.workers(List.of(worker));
                }
            });
            recording.saw("pickled", numbers instanceof Serialised serialised ? serialised.times : 0);
        } finally {
            MappedNumbers.discard(file);
        }
    }

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        FreshJvm.endWithParent();
        String sent = FreshJvm.hear();
        Numbers numbers =
                arguments[0].equals("queue") ? Serialised.of(sent) : new Mapped(MappedNumbers.of(Path.of(arguments[1])));
        FreshJvm.say("the child has found " + numbers.get(OF_THE_PARENT));
        numbers.set(OF_THE_CHILD, 42);
        FreshJvm.say("the child has written");
        FreshJvm.hear();
    }

    /** Numbers of a parent and its child. */
    private interface Numbers {
        int get(int index);

        void set(int index, int number);

        /** The part of them that the parent sends, as text. */
        String toSend() throws IOException;
    }

    private record Mapped(MappedNumbers memory) implements Numbers {
        @Override
        public int get(int index) {
            return memory.get(index);
        }

        @Override
        public void set(int index, int number) {
            memory.set(index, number);
        }

        @Override
        public String toSend() {
            return "nothing";
        }
    }

    private static final class Serialised implements Numbers, Serializable {

        private static final long serialVersionUID = 1;

        private final int[] numbers = new int[2];
        private transient int times;

        static Serialised of(String sent) throws IOException, ClassNotFoundException {
            byte[] bytes = Base64.getDecoder().decode(sent);
            return (Serialised) new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
        }

        @Override
        public int get(int index) {
            return numbers[index];
        }

        @Override
        public void set(int index, int number) {
            numbers[index] = number;
        }

        @Override
        public String toSend() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(this);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        }

        /** Called when it is serialised. */
        private Object writeReplace() {
            times++;
            return this;
        }
    }
}
