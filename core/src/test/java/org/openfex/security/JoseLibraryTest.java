package org.openfex.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class JoseLibraryTest {
    @Test
    void whoseLibraryIsMissingIsToldAtOnce() throws Exception {
        List<URL> others = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.contains("jose4j")) {
                others.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(others.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(WithoutJose.class.getName());
            Object without = type.getConstructor().newInstance();
            assertThat(((Supplier<?>) without).get())
                    .isEqualTo(List.of(
                            "library-missing",
                            "library-missing",
                            "library-missing",
                            "library-missing",
                            "key-unreadable",
                            "done"));
        }
        assertThat(new WithoutJose().get())
                .isEqualTo(List.of("done", "done", "key-unreadable", "key-unreadable", "key-unreadable", "done"));
    }
}
