package org.openfex.examples.cli;

import picocli.CommandLine.Help.Ansi;

/** Bold and colour: only at a terminal, and not when NO_COLOR is set. */
final class Style {
    private static final String END = "\u001b[0m";

    private final boolean enabled;

    private Style(boolean enabled) {
        this.enabled = enabled;
    }

    static Style auto() {
        return new Style(Ansi.AUTO.enabled());
    }

    String bold(String text) {
        return enabled ? "\u001b[1m" + text + END : text;
    }

    String red(String text) {
        return enabled ? "\u001b[31m" + text + END : text;
    }
}
