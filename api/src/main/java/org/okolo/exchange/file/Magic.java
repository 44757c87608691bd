package org.okolo.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The first bytes by which kinds of files are known. */
enum Magic {
    ZIP("504b0304"),
    OLE("d0cf11e0a1b11ae1"),
    PDF("255044462d"),
    RTF("7b5c727466"),
    PNG("89504e47"),
    JPEG("ffd8ff"),
    GIF("47494638"),
    GZIP("1f8b08"),
    SEVEN_ZIP("377abcaf271c"),
    RAR("526172211a07");

    private static final int BEGINNING = 4096;

    private final byte[] bytes;

    Magic(String hex) {
        bytes = HexFormat.of().parseHex(hex);
    }

    boolean begins(byte[] content) {
        return content.length > bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** The beginning as far as it is ASCII, whatever the encoding: without marks, and without what UTF-16 puts between. */
    static String text(byte[] content) {
        var beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\0", "");
    }
}
