package org.openfex.examples.benchmarks.synthetic;

import java.util.Locale;
import org.openfex.code.Country;

/** Languages whose names the persons bear. */
public enum Language {
    /** Russian. */
    RU,
    /** Kazakh. */
    KK,
    /** Kyrgyz. */
    KY,
    /** Tajik. */
    TG,
    /** Uzbek. */
    UZ,
    /** Turkmen. */
    TK;

    /** {@return the code of the language, such as {@code kk}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the State in whose registers such names are most common} */
    public Country country() {
        return switch (this) {
            case RU -> Country.RU;
            case KK -> Country.KZ;
            case KY -> Country.KG;
            case TG -> Country.TJ;
            case UZ -> Country.UZ;
            case TK -> Country.TM;
        };
    }
}
