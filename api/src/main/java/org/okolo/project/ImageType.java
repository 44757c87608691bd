package org.okolo.project;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of pictures a logo may be, told from the first bytes: what the sender calls it does not count. SVG can carry programs. */
enum ImageType {
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    WEBP("image/webp", 8, "WEBP");

    private final String mediaType;
    private final int offset;
    private final byte[] signature;

    ImageType(String mediaType, int offset, String signature) {
        this.mediaType = mediaType;
        this.offset = offset;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ImageType> of(byte[] image) {
        return Arrays.stream(values()).filter(type -> type.isIn(image)).findFirst();
    }

    private boolean isIn(byte[] image) {
        var end = offset + signature.length;
        return image.length >= end && Arrays.equals(image, offset, end, signature, 0, signature.length);
    }
}
