package org.openfex.examples.cli.convert;

/**
 * One thing that is wrong with a mapping file.
 *
 * @param pointer the place in the mapping file as a JSON pointer, empty for the file as a whole
 * @param text what is wrong and what would be right, in one sentence
 */
record MappingFault(String pointer, String text) {}
