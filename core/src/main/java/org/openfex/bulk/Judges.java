package org.openfex.bulk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.openfex.Fex;

/**
 * The threads that judge batches, and the batches on their way: so many and no more, whatever the file. One judge is the
 * calling thread itself.
 */
final class Judges implements AutoCloseable {
    /** Of each thread one batch is judged, one waits for it and one waits to be handed over. */
    private static final int BATCHES_OF_A_THREAD = 3;
    /** Where lines are long, fewer batches are on their way. */
    private static final long BYTES_OF_A_THREAD = 1 << 20;

    private final Fex fex;
    private final int threads;
    private final @Nullable ExecutorService pool;
    private final List<Thread> made = new CopyOnWriteArrayList<>();
    private final Executor executor;
    /** In the order of the file; null where the order does not matter. */
    private final @Nullable Deque<FutureTask<Batch.Judged>> inOrder;

    private final BlockingQueue<FutureTask<Batch.Judged>> done = new LinkedBlockingQueue<>();
    private int pending;
    private long pendingBytes;

    Judges(Fex fex, int threads, boolean isOrdered) {
        this.fex = fex;
        this.threads = threads;
        this.pool = threads == 1 ? null : pool();
        this.executor = pool == null ? Runnable::run : pool;
        this.inOrder = isOrdered ? new ArrayDeque<>() : null;
    }

    private ExecutorService pool() {
        return Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "fex-bulk-" + (made.size() + 1));
            thread.setDaemon(true);
            made.add(thread);
            return thread;
        });
    }

    void submit(Batch batch) {
        FutureTask<Batch.Judged> task = new Task(batch);
        pending++;
        pendingBytes += batch.size();
        if (inOrder != null) {
            inOrder.add(task);
        }
        executor.execute(task);
    }

    /** The next batch that has been judged: in the order of the file, or as they get ready. */
    Batch.Judged take() throws InterruptedException {
        FutureTask<Batch.Judged> task = inOrder == null ? done.take() : inOrder.remove();
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

    boolean isFull() {
        return pool == null
                ? pending > 0
                : pending >= BATCHES_OF_A_THREAD * threads || pendingBytes >= BYTES_OF_A_THREAD * threads;
    }

    /** Ends the threads, and waits until they have ended. */
    @Override
    public void close() {
        if (pool == null) {
            return;
        }
        pool.shutdownNow();
        boolean isInterrupted = false;
        for (Thread thread : made) {
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
