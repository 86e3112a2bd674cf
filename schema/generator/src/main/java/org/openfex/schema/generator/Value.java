package org.openfex.schema.generator;

import java.math.BigDecimal;
import java.util.List;

/** What a member holds, as far as Java must know it. */
sealed interface Value {

    /** The qualified name of the Java type. */
    String javaType();

    /** A text with a length in code points and regular expressions that it matches. */
    record Text(int min, int max, List<Format> formats) implements Value {
        @Override
        public String javaType() {
            return "java.lang.String";
        }
    }

    /** A code of a list; it has one shape. */
    record CodeOf(String list, int max, Format format) implements Value {
        @Override
        public String javaType() {
            return "org.openfex.code." + Names.type(list);
        }
    }

    /** A whole number. */
    record Whole(long min, long max) implements Value {
        @Override
        public String javaType() {
            return min < Integer.MIN_VALUE || max > Integer.MAX_VALUE ? "java.lang.Long" : "java.lang.Integer";
        }
    }

    /** A decimal number. */
    record Fraction(BigDecimal min, BigDecimal max) implements Value {
        @Override
        public String javaType() {
            return "java.math.BigDecimal";
        }
    }

    /** A value whose Java type says it all, or all but what {@code @WireTime} says. */
    record Plain(String javaType, boolean isTime) implements Value {}

    /** An entity. */
    record EntityOf(String javaName) implements Value {
        @Override
        public String javaType() {
            return "org.openfex.model." + javaName;
        }
    }

    /** The extensions of an entity; their limits are of the one type of all extensions. */
    record Extensions() implements Value {
        @Override
        public String javaType() {
            return "org.openfex.model.JsonMembers";
        }
    }

    /** The body of a message. */
    record BodyOf() implements Value {
        @Override
        public String javaType() {
            return "org.openfex.model.Body";
        }
    }

    /**
     * A regular expression.
     *
     * @param constant the name of its constant in {@code Formats}, or an empty text where it is of one member only
     * @param regex the expression, anchored
     */
    record Format(String constant, String regex) {}
}
