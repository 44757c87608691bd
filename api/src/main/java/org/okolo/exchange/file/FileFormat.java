package org.okolo.exchange.file;

import java.util.regex.Pattern;
import org.okolo.problem.Invalid;

/** What kind of file clients come in. */
public enum FileFormat {
    CSV,
    XLSX,
    /** Cards of an address book, of any version. */
    VCARD;

    private static final Pattern CARD = Pattern.compile("(?i)\\s*BEGIN:VCARD\\s");

    /**
     * An XLSX is a ZIP archive; whatever is nothing else is taken for a table in text.
     *
     * @throws Invalid when it is no table, and says what it is
     */
    public static FileFormat of(byte[] content) {
        NoTable.refuse(content);
        if (Magic.ZIP.begins(content)) {
            return XLSX;
        }
        return CARD.matcher(Magic.text(content)).lookingAt() ? VCARD : CSV;
    }
}
