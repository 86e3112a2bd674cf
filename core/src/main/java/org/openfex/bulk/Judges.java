package org.openfex.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;

/**
 * The threads that judge batches, and the batches on their way: so many and no more, whatever the file.
 *
 * <p>The calling thread is one of the judges; the others are made when the first batches come. It puts batches into a queue,
 * from which the others take them. When enough are on their way it asks for one that has been judged; while there is none, it
 * takes batches from the queue and judges them itself. So nobody waits while there is something to judge, and what goes from
 * thread to thread is a batch, never a line.
 *
 * <p>What is on its way lives through collections of garbage, and messages are many times as large as their bytes: the fewer,
 * the cheaper. In a small heap a few thousand messages on their way cost as much time as judging does.
 */
final class Judges implements AutoCloseable {
    /** Of each other thread: one is judged, the others wait to be judged or to be handed over. */
    private static final int BATCHES_OF_A_THREAD = 4;
    /** Where lines are long, fewer batches are on their way. */
    private static final long BYTES_OF_A_THREAD = 4 * Batch.BYTES;

    private final Fex fex;
    private final int threads;
    private final List<Thread> others = new ArrayList<>();
    private final BlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
    /** In the order of the file; null where the order does not matter. */
    private final @Nullable Deque<Task> inOrder;

    private final BlockingQueue<Task> done = new LinkedBlockingQueue<>();
    private int pending;
    private long pendingBytes;

    Judges(Fex fex, int threads, boolean isOrdered) {
        this.fex = fex;
        this.threads = threads;
        this.inOrder = isOrdered ? new ArrayDeque<>() : null;
    }

    void submit(Batch batch) {
        Task task = new Task(batch);
        pending++;
        pendingBytes += batch.size();
        if (inOrder != null) {
            inOrder.add(task);
        }
        waiting.add(task);
        if (others.size() < threads - 1) {
            Thread thread = new Thread(this::work, "fex-bulk-" + (others.size() + 1));
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
    }

    private void work() {
        try {
            while (true) {
                waiting.take().run();
            }
        } catch (InterruptedException e) {
            return; // closed
        }
    }

    /** The next batch that has been judged: in the order of the file, or as they get ready. */
    Batch.Judged take() throws InterruptedException {
        Task task = inOrder == null ? nextDone() : nextInOrder(inOrder);
        Batch.Judged judged;
        try {
            judged = task.get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        }
        pending--;
        pendingBytes -= judged.batch().size();
        return judged;
    }

    private Task nextInOrder(Deque<Task> tasks) {
        Task first = tasks.remove();
        boolean helps = true;
        while (helps && !first.isDone()) {
            helps = help();
        }
        return first;
    }

    private Task nextDone() throws InterruptedException {
        Task first = done.poll();
        while (first == null) {
            first = help() ? done.poll() : done.take();
        }
        return first;
    }

    /** Judges a batch in the calling thread, if one waits. */
    private boolean help() {
        Task task = waiting.poll();
        if (task == null) {
            return false;
        }
        task.run();
        return true;
    }

    private static RuntimeException unchecked(ExecutionException e) {
        // Judging throws nothing for bad data; what comes here is a fault of the machine, such as a lack of memory.
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException("judging failed");
    }

    boolean isEmpty() {
        return pending == 0;
    }

    /** Whether one must be taken before the next is submitted. The calling thread alone judges what it has read at once. */
    boolean isFull() {
        return pending > BATCHES_OF_A_THREAD * (threads - 1) || pendingBytes >= BYTES_OF_A_THREAD * threads;
    }

    /** Ends the threads, and waits until they have ended. */
    @Override
    public void close() {
        others.forEach(Thread::interrupt);
        boolean isInterrupted = false;
        for (Thread thread : others) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Task extends FutureTask<Batch.Judged> {
        Task(Batch batch) {
            super(() -> batch.judge(fex));
        }

        @Override
        protected void done() {
            if (inOrder == null) {
                done.add(this);
            }
        }
    }
}
