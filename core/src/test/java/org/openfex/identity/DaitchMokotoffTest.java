package org.openfex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaitchMokotoffTest {

    @Test
    void spellingsShareACode() {
        List<String> codes = DaitchMokotoff.codes(NameKeys.of("Джакупов"));

        assertThat(codes).isNotEmpty().allMatch(code -> code.matches("[0-9]{6}"));
        assertThat(DaitchMokotoff.codes(NameKeys.of("Jakupov"))).isEqualTo(codes);
    }

    @Test
    void initialsAndOtherScriptsHaveNoCode() {
        assertThat(DaitchMokotoff.codes(NameKeys.of("И. محمد"))).isEmpty();
        assertThat(DaitchMokotoff.codes(NameKeys.of(""))).isEmpty();
    }

    @Test
    void saysWhichLibraryIsMissing() throws ReflectiveOperationException {
        ClassLoader without = new WithoutCodec(DaitchMokotoffTest.class.getClassLoader());
        Class<?> keys = without.loadClass(NameKeys.class.getName());
        Method codes = without.loadClass(DaitchMokotoff.class.getName()).getDeclaredMethod("codes", keys);
        codes.setAccessible(true);
        Object name = keys.getMethod("of", String.class).invoke(null, "Рахимов");

        assertThatThrownBy(() -> codes.invoke(null, name))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .satisfies(missing ->
                        assertThat(missing.getClass().getName()).isEqualTo(MissingLibraryException.class.getName()))
                .hasMessage("This needs the optional library commons-codec");
    }

    /** Loads the package anew, where the library is not to be found. */
    private static final class WithoutCodec extends ClassLoader {
        WithoutCodec(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.commons.codec.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(NameKeys.class.getPackageName() + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
