package org.openfex.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfex.examples.cli.io.InputException;

/**
 * Takes a command apart into its words as a POSIX shell does, and does nothing else that a shell does: spaces part words;
 * {@code '…'} keeps everything as it is; in {@code "…"} a backslash keeps {@code "} and {@code \}; outside quotes it keeps any
 * character. No variables, patterns, pipes or redirections: who wants them says {@code sh -c '…'}.
 */
final class CommandWords {
    private CommandWords() {}

    /** @throws InputException if there is no word, or a quote or a backslash at the end stands alone */
    static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        @Nullable StringBuilder word = null;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            boolean escapes = c == '\\' && quote != '\'';
            if (quote == 0 && Character.isWhitespace(c)) {
                if (word != null) {
                    words.add(word.toString());
                    word = null;
                }
                continue;
            }
            if (word == null) {
                word = new StringBuilder();
            }
            if (escapes) {
                if (i + 1 == command.length()) {
                    throw new InputException("the command ends with a backslash");
                }
                char next = command.charAt(++i);
                if (quote == '"' && next != '"' && next != '\\') {
                    word.append(c);
                }
                word.append(next);
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
            } else {
                word.append(c);
            }
        }
        if (quote != 0) {
            throw new InputException("the command has a quote " + quote + " without its other half");
        }
        if (word != null) {
            words.add(word.toString());
        }
        if (words.isEmpty() || words.get(0).isEmpty()) {
            throw new InputException("the command is empty");
        }
        return words;
    }
}
