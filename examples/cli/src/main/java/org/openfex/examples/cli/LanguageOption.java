package org.openfex.examples.cli;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says in which language the program speaks. */
final class LanguageOption {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private String language = "en";

    @Option(
            names = {"-l", "--language"},
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            completionCandidates = Languages.class,
            description =
                    "Language of texts and labels: ${COMPLETION-CANDIDATES}, or another BCP 47 tag for labels added"
                            + " by --additions. English where there is no text. Default: ${DEFAULT-VALUE}.")
    void setLanguage(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw new ParameterException(spec.commandLine(), "'" + tag + "' is not a language tag such as en or ru");
        }
        language = tag;
    }

    String language() {
        return language;
    }

    /** The languages that the standard has texts in. */
    static final class Languages extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Languages() {
            super(List.of("en", "ru"));
        }
    }
}
