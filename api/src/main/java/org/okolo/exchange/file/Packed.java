package org.okolo.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Content as it is kept: compressed, if it is not the plain text of a file from before files were. */
public final class Packed {

    private Packed() {}

    public static byte[] of(byte[] content) {
        var packed = new ByteArrayOutputStream(content.length / 4);
        try (var into = new GZIPOutputStream(packed)) {
            into.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory cannot be written", impossible);
        }
        return packed.toByteArray();
    }

    public static InputStream open(byte[] kept) throws IOException {
        var bytes = new ByteArrayInputStream(kept);
        var isPacked = kept.length > 1 && kept[0] == (byte) 0x1f && kept[1] == (byte) 0x8b;
        return isPacked ? new GZIPInputStream(bytes) : bytes;
    }
}
