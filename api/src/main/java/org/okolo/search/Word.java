package org.okolo.search;

/**
 * A word of a text, in the forms it can be found by.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end the first place after it
 * @param plain folded, as {@link org.okolo.text.Folded} says
 * @param stem without its ending, in Russian or English
 * @param sound in Latin letters, the ways of writing one sound made equal
 * @param ending of a telephone number that is asked for, how it begins from its end; null for all other words
 */
record Word(int start, int end, String plain, String stem, String sound, String ending) {}
