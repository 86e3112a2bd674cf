package org.openfex.examples.benchmarks.speed;

import java.util.List;

/** Names and values in pairs, each in place of what stands for it otherwise. */
final class Arguments {
    private final List<String> arguments;

    private Arguments(List<String> arguments) {
        this.arguments = arguments;
    }

    /** The arguments of a program; refuses a name that it does not know, and one without a value. */
    static Arguments of(String[] arguments, String... known) {
        List<String> all = List.of(arguments);
        for (int i = 0; i < all.size(); i += 2) {
            if (!List.of(known).contains(all.get(i)) || i + 1 == all.size()) {
                throw new IllegalArgumentException("known are, each with a value: " + String.join(", ", known));
            }
        }
        return new Arguments(all);
    }

    /** The value of a name. */
    String text(String name, String otherwise) {
        int place = arguments.indexOf(name);
        return place >= 0 ? arguments.get(place + 1) : otherwise;
    }

    /** The value of a name as a number. */
    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }
}
