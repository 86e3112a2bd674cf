package org.openfex.examples.benchmarks.speed;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import org.openfex.code.Code;

/** The {@code of} methods of the code lists as functions, so that a rival calls them as fast as code written by hand. */
final class CodeFactory {
    private CodeFactory() {}

    /** The method that makes a code of a list. */
    @SuppressWarnings("unchecked") // the method gives a code, and takes a text
    static Function<String, Code> of(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle of = lookup.findStatic(type, "of", MethodType.methodType(type, String.class));
            return (Function<String, Code>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            of,
                            of.type())
                    .getTarget()
                    .invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("not a code list: " + type, e);
        }
    }
}
