package gilproof.programs.harness;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The queue of the values from other processes, through any of the connections. */
public final class ParentQueue implements AutoCloseable {

    private static final int WAITING_AT_MOST = 10;

    private final ServerSocket door = new ServerSocket(0, WAITING_AT_MOST, InetAddress.getLoopbackAddress());
    private final BlockingQueue<Object[]> queue = new LinkedBlockingQueue<>();

    public ParentQueue() throws IOException {
        Thread porter = new Thread(this::letIn, "porter");
        porter.setDaemon(true);
        porter.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    private void letIn() {
        try {
            while (true) {
                Socket process = door.accept();
                Thread taker = new Thread(() -> takeAll(process), "taker");
                taker.setDaemon(true);
                taker.start();
            }
        } catch (IOException closed) {
            // No other process will connect.
        }
    }

    private void takeAll(Socket process) {
        try (process;
                DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            String name = in.readUTF();
            while (true) {
                queue.add(new Object[] {name, in.readInt()});
            }
        } catch (EOFException all) {
            // The process has handed over all values.
        } catch (IOException broken) {
            // Its remaining values are missing, as the recording will show.
        }
    }

    /** All values that have arrived, each with the name of its worker. */
    public List<Object[]> arrived() {
        return new ArrayList<>(queue);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
