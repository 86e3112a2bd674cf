package org.openfex.examples.exchange.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The program of one State. It sends what its register gives it and takes what the hub brings, until its standard input ends;
 * each line there is an order of the register, and gets one line in answer.
 */
public final class StateProgram {
    /** The exit code of a program that was halted on trial. */
    public static final int HALTED = 99;

    private final Casework casework;
    private final Faults.Halting faults;

    private StateProgram(Casework casework, Faults.Halting faults) {
        this.casework = casework;
        this.faults = faults;
    }

    /**
     * Runs the program of the State that the environment names, see {@link Settings}.
     *
     * @param args none; the system property {@code fex.halt} may name a moment of {@link Faults.Point} and a number, as in
     *     {@code committed:5}, to halt the process at
     * @throws IOException if the keys cannot be read
     * @throws SQLException if the database cannot be reached at the start
     */
    public static void main(String[] args) throws IOException, SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Settings settings = Settings.of(System.getenv());
        KeyFolder keys = KeyFolder.read(settings.keys());
        Faults.Halting faults = new Faults.Halting();
        faults.arm(System.getProperty("fex.halt"));
        try (Desk desk = Desk.open(settings.self(), keys, settings.database());
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Database.createTables(desk.connection());
            start("sender", new Worker(settings, keys, Sender.job(faults)));
            start("receiver", new Worker(settings, keys, Receiver.job(faults)));
            StateProgram program = new StateProgram(new Casework(desk), faults);
            out.println("ready");
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                out.println(program.obey(List.of(order.split(" "))));
            }
        }
    }

    private static void start(String name, Worker worker) {
        Thread thread = new Thread(worker, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Obeys an order, and gives the answer to it. */
    private String obey(List<String> order) throws SQLException {
        switch (order.get(0)) {
            case "trace" -> {
                casework.trace(Participant.valueOf(order.get(1)), Integer.parseInt(order.get(2)));
                return "asked";
            }
            case "report" -> {
                boolean passedOn = order.get(2).equals("may-be-passed-on");
                return casework.report(Participant.valueOf(order.get(1)), passedOn)
                        .toString();
            }
            case "forward" -> {
                return casework.forward(UUID.fromString(order.get(1)), Participant.valueOf(order.get(2)));
            }
            case "halt" -> {
                faults.arm(order.get(1) + ":" + order.get(2));
                return "armed";
            }
            default -> throw new IllegalArgumentException("No such order");
        }
    }
}
