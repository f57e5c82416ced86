package gilproof.programs;

import gilproof.programs.harness.Gate;
import gilproof.programs.harness.Job;
import gilproof.programs.harness.Parameters;
import gilproof.programs.harness.Program;
import gilproof.programs.harness.Recording;
import gilproof.programs.harness.WayOfWork;
import gilproof.programs.harness.Ways;
import gilproof.programs.harness.Worker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntUnaryOperator;

/**
 * Which objects can be handed to a thread, and which to a process? A thread takes any object. An object goes to a process
 * through a pipe, as bytes: the runtime refuses to send an object that cannot be turned into bytes, and all others arrive as
 * copies.
 */
public final class WhatCanBeSent implements Program {

    private Map<String, Object> things;

    @Override
    public void run(WayOfWork way, Parameters parameters, Recording recording) throws Exception {
        Map<String, String> refused = new LinkedHashMap<>();
        ReentrantLock lock = new ReentrantLock();
        things = things(lock);
        lock.lock();
        try {
            recording.measured(() -> recording.workers(Ways.run(
                    way, this, parameters, false, processes -> send(processes.get("receiver"), refused))));
        } finally {
            lock.unlock();
        }
        recording.saw("refused", refused);
    }

    @Override
    public Map<String, Job> jobs(WayOfWork way, Parameters parameters) {
        return Map.of("receiver", way.carrier().equals("processes") ? new Receive() : new Take(things));
    }

    private static Map<String, Object> things(ReentrantLock lock) {
        IntUnaryOperator lambda = n -> n * n;
        Map<String, Object> things = new LinkedHashMap<>();
        things.put("a list", List.of(4, 16, 64, 81));
        things.put("a lambda", lambda);
        things.put("a lock", lock);
        return things;
    }

    /** Sends one object after the other; keeps the message of each refusal. */
    private void send(Process receiver, Map<String, String> refused) throws IOException {
        try (DataOutputStream pipe = new DataOutputStream(receiver.getOutputStream())) {
            for (Map.Entry<String, Object> thing : things.entrySet()) {
                try {
                    byte[] bytes = bytesOf(thing.getValue());
                    pipe.writeUTF(thing.getKey());
                    pipe.writeInt(bytes.length);
                    pipe.write(bytes);
                } catch (ObjectStreamException error) {
                    refused.put(thing.getKey(), error.toString());
                }
            }
        }
    }

    private static byte[] bytesOf(Object thing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(thing);
        return bytes.toByteArray();
    }

    private record Take(Map<String, Object> handedOver) implements Job {
        @Override
        public void run(Worker worker, Gate gate) {
            worker.saw("taken", String.join(", ", handedOver.keySet()));
            if (handedOver.get("a lock") instanceof ReentrantLock lock) {
                worker.saw("locked", lock.isLocked());
            }
        }
    }

    private record Receive() implements Job {
        @Override
        public void run(Worker worker, Gate gate) throws IOException, ClassNotFoundException {
            Map<String, Object> received = new LinkedHashMap<>();
            DataInputStream pipe = new DataInputStream(System.in);
            while (true) {
                try {
                    String name = pipe.readUTF();
                    byte[] bytes = pipe.readNBytes(pipe.readInt());
                    received.put(name, new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject());
                } catch (EOFException nothingMore) {
                    break;
                }
            }
            new Take(received).run(worker, gate);
        }
    }
}
