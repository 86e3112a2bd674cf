package org.openfex.examples.benchmarks.speed;

import java.util.List;

/**
 * What FEX has to keep to: how long a way may take, in times of what another takes for the same bytes.
 *
 * @param form the form of the message
 * @param way the way
 * @param other what it is compared with
 * @param most the ratio that is not to be exceeded
 */
record Bar(Form form, Way way, Way other, double most) {
    /** The bars of the speed of reading and writing. */
    static final List<Bar> ALL = List.of(
            new Bar(Form.PLAIN, Way.FEX, Way.JACKSON2, 0.45),
            new Bar(Form.PLAIN, Way.FEX, Way.JACKSON2_TOKENS, 0.9),
            new Bar(Form.PLAIN, Way.FEX, Way.FASTJSON2, 1.1),
            new Bar(Form.PLAIN, Way.FEX_RULES, Way.JACKSON2, 0.7),
            new Bar(Form.PLAIN, Way.FEX, Way.NETWORKNT, 1 / 18.0),
            new Bar(Form.SHUFFLED, Way.FEX, Way.JACKSON2, 0.8),
            new Bar(Form.PRETTY, Way.FEX, Way.JACKSON2, 0.6),
            new Bar(Form.ESCAPED, Way.FEX, Way.JACKSON2, 0.6),
            new Bar(Form.PLAIN, Way.FEX_WRITE, Way.JACKSON2_WRITE, 0.5));

    /** Bytes allocated for each read, in times of the size of the records that are built. */
    static final double MOST_ALLOCATED = 1.3;
}
