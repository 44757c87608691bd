package org.okolo.template;

/**
 * How often a template has been used by now.
 *
 * @param uses in all, everywhere
 * @param usesToday in this community; 0 when none is named
 * @param warning so often that the network may take it for spam
 */
public record Used(int uses, int usesToday, boolean warning) {}
