package org.openfex.examples.cli.convert;

/** Why a cell, or all cells of a row, could not be mapped. The codes are a closed set, and documented in CONVERT.md. */
enum Reason {
    /** The value stands in no table and is no code of the list. */
    CODE_UNKNOWN("code-unknown", "the value is translated by no table and is no code of the list"),
    /** Several codes of the list go by the name. */
    CODE_AMBIGUOUS("code-ambiguous", "several codes of the list go by this name"),
    /** A column that knows only the values of {@code when} has another one. */
    VALUE_UNKNOWN("value-unknown", "no entry of when names the value"),
    /** No number, or one with a fraction where a whole number is wanted. */
    NUMBER_MALFORMED("number-malformed", "the value is not a number of the wanted kind"),
    /** The value fits none of the date patterns, or is no day of the calendar. */
    DATE_MALFORMED("date-malformed", "the value fits no date pattern, or the calendar has no such day"),
    /** Two patterns read two different dates. */
    DATE_AMBIGUOUS("date-ambiguous", "the date patterns read different dates"),
    /** The member wants more of a date or time than the value tells. */
    DATE_INCOMPLETE("date-incomplete", "the member wants a whole day or a time of day"),
    /** No UUID. */
    UUID_MALFORMED("uuid-malformed", "the value is not a UUID"),
    /** The member has another value already, from another cell of the row or another row of the message. */
    VALUE_CONFLICT("value-conflict", "the member has another value already"),
    /** The mapping says that every row has a value here. */
    VALUE_MISSING("value-missing", "the column is required, and the cell is empty"),
    /** The mapping does not know the column. */
    COLUMN_NOT_IN_MAPPING("column-not-in-mapping", "the mapping neither maps nor ignores the column"),
    /** The row has more or fewer cells than the header. */
    ROW_RAGGED("row-ragged", "the row has more or fewer cells than the header"),
    /** All columns of the key are empty. */
    KEY_EMPTY("key-empty", "the key columns are empty"),
    /** An earlier message has the key. */
    KEY_REPEATED("key-repeated", "an earlier message has this key; rows of one message must follow each other"),
    /** More rows than one message can take. */
    GROUP_TOO_LARGE("group-too-large", "one message takes no more than " + Conversion.MAX_ROWS + " rows");

    private final String code;
    private final String text;

    Reason(String code, String text) {
        this.code = code;
        this.text = text;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }
}
