package org.okolo.text;

import java.util.regex.Pattern;

/** What nobody sees and copying brings along: marks of direction, joiners, soft hyphens, variation selectors, blanks of other widths. */
public final class Unseen {

    private static final Pattern NOTHING = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]|[\\ufe00-\\ufe0f]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]");

    private Unseen() {}

    /** For what is one line and has no joiners of its own: numbers and addresses. */
    public static String removed(String text) {
        return BLANK.matcher(NOTHING.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
