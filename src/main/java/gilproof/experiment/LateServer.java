package gilproof.experiment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gilproof.runtime.MachineLacks;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Another system: an HTTP server on this machine that answers late. It answers {@code /square?of=4&after=0.2} with {@code
 * 16}, no sooner than 0.2 s later. Each run of the suite has one.
 *
 * <p>No thread waits with a request, so any number of requests can wait at once.
 */
public final class LateServer implements AutoCloseable {

    private HttpServer server;
    private ScheduledExecutorService clock;

    /**
     * Starts it, unless it is running.
     *
     * @return the port on which it listens
     */
    public synchronized int start() {
        if (server == null) {
            // Answers are short: without this the system delays the second half of each by 40 ms.
            System.setProperty("sun.net.httpserver.nodelay", "true");
            HttpServer begun = listening();
            clock = Executors.newScheduledThreadPool(2, LateServer::daemon);
            begun.createContext("/", this::answerLater);
            begun.start();
            try {
                // Without the loopback interface a server can listen, but no client can connect.
                new Socket(begun.getAddress().getAddress(), begun.getAddress().getPort()).close();
            } catch (IOException unreachable) {
                begun.stop(0);
                clock.shutdownNow();
                throw noNetwork(unreachable);
            }
            server = begun;
        }
        return server.getAddress().getPort();
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException unstartable) {
            throw noNetwork(unstartable);
        }
    }

    private static MachineLacks noNetwork(IOException why) {
        return new MachineLacks(
                "The machine lacks a network, not even its own programs reach a server on 127.0.0.1: " + why.getMessage(),
                why);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "late answers");
        thread.setDaemon(true);
        return thread;
    }

    /** Stops it, if it was ever started. */
    @Override
    public synchronized void close() {
        if (server != null) {
            clock.shutdownNow();
            server.stop(0);
            server = null;
        }
    }

    private void answerLater(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        double seconds = Double.parseDouble(valueOf("after", query));
        clock.schedule(() -> answer(exchange, query), (long) (seconds * 1e9), TimeUnit.NANOSECONDS);
    }

    private static void answer(HttpExchange exchange, String query) {
        String what = exchange.getRequestURI().getPath().substring(1);
        int n = Integer.parseInt(valueOf("of", query));
        byte[] answer = String.valueOf(what.equals("square") ? n * n : n * n * n).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream body = exchange.getResponseBody()) {
            exchange.sendResponseHeaders(200, answer.length);
            body.write(answer);
        } catch (IOException gone) {
            // The client has disconnected.
        }
    }

    private static String valueOf(String name, String query) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new IllegalArgumentException("no '" + name + "' in " + query);
    }
}
