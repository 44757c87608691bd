package org.okolo.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.okolo.problem.TooLarge;

/** Workbooks are archives, and a small one can unpack to more than a service has memory for. What an archive says of its sizes is not believed. */
final class Bombs {

    private static final long MIB = 1024 * 1024;
    private static final long LARGEST = 200 * MIB;

    /** Rows are read one at a time. Everything else, above all the texts that cells share, is in memory at once. */
    private static final Pattern ROWS = Pattern.compile("(?i).*worksheets/[^/]*\\.xml");

    private static final long LARGEST_AT_ONCE = 48 * MIB;

    /** A cell has 32,767 characters at most; more between two tags would be one text in memory. */
    private static final long LONGEST_TEXT = MIB;

    private Bombs() {}

    /** @throws TooLarge when it is one */
    static void refuse(byte[] content) throws IOException {
        try (var archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var left = LARGEST;
            for (var entries = archive.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var isRows = ROWS.matcher(entry.getName()).matches();
                try (var member = archive.getInputStream(entry)) {
                    left -= size(member, isRows ? left : Math.min(left, LARGEST_AT_ONCE));
                }
            }
        }
    }

    private static long size(InputStream member, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var size = 0L;
        var text = 0L;
        for (var read = member.read(buffer); read >= 0; read = member.read(buffer)) {
            size += read;
            for (var i = 0; i < read; i++) {
                text = buffer[i] == '<' ? 0 : text + 1;
                if (text > LONGEST_TEXT) {
                    throw new TooLarge("The workbook holds a text of more than 1 MiB.");
                }
            }
            if (size > most) {
                throw new TooLarge("The workbook unpacks to more than 200 MiB, or its texts to more than 48 MiB.");
            }
        }
        return size;
    }
}
