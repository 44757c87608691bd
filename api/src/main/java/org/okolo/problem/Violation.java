package org.okolo.problem;

/**
 * What is wrong with one field.
 *
 * @param field the name of the JSON field or parameter, with a path inside lists: {@code keys[2].network}
 * @param message for a person, in the language of the request
 */
public record Violation(String field, String message) {}
