package org.openfex.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openfex.Fex;
import org.openfex.Reading;
import org.openfex.code.CodeList;
import org.openfex.code.FirearmType;
import org.openfex.kit.Kit;
import org.openfex.model.Message;

/** One {@link Fex} serves many threads, from its first use on, and each gets what one thread alone gets. */
class ThreadsTest {
    private static final int THREADS = 8;

    /** Eight threads at once, each beginning with another message. */
    @Test
    void threadsGetWhatOneThreadGets() throws Exception {
        List<String> alone = new Work(0).get();
        assertThat(inThreads(thread -> new Work(thread * 7)::get))
                .hasSize(THREADS)
                .allSatisfy(result -> assertThat(result).isEqualTo(alone));
    }

    /**
     * The first use of the library is a race of eight threads. Class loaders of their own give it classes that nothing has
     * touched, several times over, because a race that is lost once may be won the next time.
     */
    @Test
    void firstUseMayBeARace() throws Exception {
        List<String> alone = new FirstUse().get();
        for (int i = 0; i < 3; i++) {
            try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                Class<?> firstUse = fresh.loadClass(FirstUse.class.getName());
                assertThat(firstUse).isNotEqualTo(FirstUse.class);
                assertThat(inThreads(thread -> newInstance(firstUse)))
                        .hasSize(THREADS)
                        .allSatisfy(result -> assertThat(result).isEqualTo(alone));
            }
        }
    }

    /** Everything that is asked of the library, for all valid messages of the kit. */
    private record Work(int start) {
        List<String> get() {
            List<Kit.Entry> entries = Kit.valid();
            List<String> results =
                    new ArrayList<>(entries.stream().map(Kit.Entry::file).toList());
            for (int i = 0; i < entries.size(); i++) {
                int index = (start + i) % entries.size();
                byte[] bytes = entries.get(index).bytes();
                Reading reading = Kit.FEX.inspect(bytes);
                Message message = reading.message().orElseThrow();
                results.set(
                        index,
                        String.join(
                                "\n",
                                entries.get(index).file(),
                                reading.report().text(),
                                Kit.FEX.validate(message).text(),
                                new String(Kit.FEX.write(message), StandardCharsets.UTF_8)));
            }
            return results;
        }
    }

    /** What a program does first; made by reflection, in class loaders of their own. */
    public static final class FirstUse implements Supplier<List<String>> {
        private static final List<String> FILES = List.of(
                "valid/case-1-seizure-report.json", "valid/warnings-several.json", "invalid/schema-several.json");

        /** Made by reflection. */
        public FirstUse() {}

        @Override
        public List<String> get() {
            Fex fex = Kit.FEX;
            List<String> results = new ArrayList<>();
            for (String file : FILES) {
                Reading reading = fex.inspect(Kit.bytes("kit/" + file));
                results.add(reading.report().text());
                reading.message().ifPresent(message -> {
                    results.add(fex.validate(message).text());
                    results.add(new String(fex.writeDraft(message), StandardCharsets.UTF_8));
                });
            }
            results.add(CodeList.label(FirearmType.of("rifle"), "ru").orElseThrow());
            return results;
        }
    }

    private interface Job {
        Supplier<List<String>> of(int thread);
    }

    private static List<List<String>> inThreads(Job job)
            throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<List<String>>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Supplier<List<String>> work = job.of(i);
                Callable<List<String>> waiting = () -> {
                    start.await();
                    return work.get();
                };
                futures.add(threads.submit(waiting));
            }
            List<List<String>> results = new ArrayList<>();
            for (Future<List<String>> future : futures) {
                results.add(future.get(10, TimeUnit.MINUTES));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @SuppressWarnings("unchecked")
    private static Supplier<List<String>> newInstance(Class<?> type) {
        try {
            return (Supplier<List<String>>) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path path : ClassPath.entries()) {
            urls.add(path.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
