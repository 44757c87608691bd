package org.okolo.project;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Kinds of pictures a logo may be, told from the first bytes: what the sender calls it does not count. SVG can carry programs. */
enum ImageType {
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    WEBP("image/webp", "RIFF????WEBP");

    /** Stands for any byte. */
    private static final byte ANY = '?';

    private final String mediaType;
    private final byte[] signature;

    ImageType(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ImageType> of(byte[] image) {
        return Arrays.stream(values()).filter(type -> type.isIn(image)).findFirst();
    }

    private boolean isIn(byte[] image) {
        return image.length >= signature.length
                && IntStream.range(0, signature.length)
                        .allMatch(at -> signature[at] == ANY || signature[at] == image[at]);
    }
}
