package org.okolo.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.okolo.support.TestProject.Caller;

/** Exports for tests: the files of the archive by name, in their order. */
public final class Archive {

    private Archive() {}

    public static Map<String, String> of(Caller by) {
        return in("en", by);
    }

    /** With tables for spreadsheets of this language. */
    public static Map<String, String> in(String language, Caller by) {
        var archive = by.call()
                .header("Accept-Language", language)
                .get("/export")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
