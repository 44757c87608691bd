package org.okolo.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders in braces; doubled braces stand for themselves. */
record TemplateText(String text) {

    private static final Pattern PART = Pattern.compile("\\{\\{|}}|\\{([^{}]*)}");

    private static final Pattern DOUBLED = Pattern.compile("\\{\\{\\s*([\\p{L}_][\\p{L}\\p{N}_. -]*?)\\s*}}");

    /**
     * @param text with the words in place; where there is none the placeholder stays as it was written
     * @param missing the placeholders that stayed, in their order
     */
    record Filled(String text, Set<String> missing) {}

    /** What stands between braces, in order. */
    Set<String> placeholders() {
        var found = new LinkedHashSet<String>();
        var part = PART.matcher(text);
        while (part.find()) {
            if (part.group(1) != null) {
                found.add(part.group(1));
            }
        }
        return found;
    }

    /** What stands between doubled braces, as other programs write placeholders, in order. */
    Set<String> doubled() {
        var found = new LinkedHashSet<String>();
        var part = DOUBLED.matcher(text);
        while (part.find()) {
            found.add(part.group(1));
        }
        return found;
    }

    /** @param word what to put in place of a placeholder; null or blank when there is nothing */
    Filled fill(Function<String, String> word) {
        var missing = new LinkedHashSet<String>();
        var filled = PART.matcher(text).replaceAll(part -> {
            if (part.group(1) == null) {
                return part.group().substring(1);
            }
            var found = word.apply(part.group(1));
            if (found == null || found.isBlank()) {
                missing.add(part.group(1));
                return Matcher.quoteReplacement(part.group());
            }
            return Matcher.quoteReplacement(found);
        });
        return new Filled(filled, missing);
    }
}
