package org.okolo.exchange.file;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.okolo.problem.Invalid;

/** Files that are no table, whatever they are called: each is refused with a word of what it is. */
final class NoTable {

    private static final Set<Magic> DOCUMENTS = EnumSet.of(Magic.PDF, Magic.RTF);
    private static final Set<Magic> PICTURES = EnumSet.of(Magic.PNG, Magic.JPEG, Magic.GIF);
    private static final Set<Magic> ARCHIVES = EnumSet.of(Magic.GZIP, Magic.SEVEN_ZIP, Magic.RAR);

    /** What stands at the beginning, by the key of what is said of it. */
    private static final Map<String, Pattern> TEXTS = new LinkedHashMap<>();

    static {
        text("okolo.file-web-page", "<(?:!doctype\\s+html|html|head|body|meta|table|style|div)\\b.*");
        text("okolo.file-web-page", "(?:<\\?xml[^>]*>\\s*)<(?:!doctype\\s+html|html)\\b.*|mime-version:.*");
        text("okolo.file-facebook", "\\{\\s*\"friends(?:_v2)?\"\\s*:.*");
        text("okolo.file-calendar", "begin:vcalendar\\s.*");
        text("okolo.file-ldif", "(?:version:\\s*1\\s+)?dn::?\\s[^\\n]*\\n(?:\\w+::?[^\\n]*\\n)*objectclass:.*");
        text("okolo.file-data", "<\\?xml.*|<\\w+[^<>;,\\t|]*>\\s*<.*|\\[\\s*\\{\\s*\".*|\\{\\s*\"[^\"]*\"\\s*:.*");
        text("okolo.file-open-document", "pk\\u0003\\u0004.{5,40}mimetypeapplication/vnd\\.oasis\\.opendocument.*");
    }

    private NoTable() {}

    /** @throws Invalid when it is one of them */
    static void refuse(byte[] content) {
        if (Magic.OLE.begins(content)) {
            throw Invalid.field("body", "okolo.file-old-workbook");
        }
        refuse(DOCUMENTS, content, "okolo.file-document");
        refuse(PICTURES, content, "okolo.file-picture");
        refuse(ARCHIVES, content, "okolo.file-archive");
        var text = Magic.text(content).stripLeading();
        TEXTS.forEach((what, beginning) -> {
            if (beginning.matcher(text).matches()) {
                throw Invalid.field("body", what);
            }
        });
    }

    private static void refuse(Set<Magic> kinds, byte[] content, String what) {
        if (kinds.stream().anyMatch(kind -> kind.begins(content))) {
            throw Invalid.field("body", what);
        }
    }

    private static void text(String what, String beginning) {
        TEXTS.merge(
                what,
                Pattern.compile(beginning, Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                (one, other) -> Pattern.compile(one + "|" + other, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
    }
}
