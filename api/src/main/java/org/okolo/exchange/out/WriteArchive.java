package org.okolo.exchange.out;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.okolo.project.Logo;
import org.okolo.project.Project;
import org.okolo.tenancy.InProject;

/**
 * Writes everything a project has while it is read, a few hundred rows at a time, each time in a transaction of its own: an archive of a
 * million clients needs no more memory than a small one.
 */
@ApplicationScoped
class WriteArchive {

    private static final int VERSION = 1;

    @Inject
    Clock clock;

    @Inject
    InProject inProject;

    @Inject
    ObjectMapper json;

    @Inject
    WriteSheet sheets;

    @Inject
    ExportedRows rows;

    /** The last file of the archive. */
    record Manifest(String format, int version, Instant createdAt, Whose project, List<Member> files) {}

    /** The project form. */
    record Whose(UUID id, String name, String description, String site, String zone, Instant createdAt) {

        Whose(Project project) {
            this(project.id, project.name, project.description, project.site, project.zone, project.createdAt);
        }
    }

    /** @param rows without the headings */
    record Member(String name, long rows) {}

    void write(UUID projectId, Reader reader, OutputStream out) throws IOException {
        var begun = clock.instant();
        var archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var members = new ArrayList<Member>();
        for (var sheet : sheets.all()) {
            archive.putNextEntry(new ZipEntry(sheet.name()));
            members.add(new Member(sheet.name(), sheets.write(projectId, sheet, reader.language(), archive)));
            archive.closeEntry();
        }
        for (var kind : rows.kinds(reader)) {
            var name = "data/" + rows.name(kind) + ".jsonl";
            archive.putNextEntry(new ZipEntry(name));
            members.add(new Member(name, rows.write(projectId, reader, kind, archive)));
            archive.closeEntry();
        }
        logo(projectId, archive, members);
        var project = inProject.call(projectId, () -> new Whose(Project.findById(projectId)));
        archive.putNextEntry(new ZipEntry("manifest.json"));
        archive.write(json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new Manifest("okolo-export", VERSION, begun, project, members)));
        archive.closeEntry();
        archive.finish();
    }

    private void logo(UUID projectId, ZipOutputStream archive, List<Member> members) throws IOException {
        var logo = inProject.call(projectId, () -> Logo.ofProject().orElse(null));
        if (logo != null) {
            var name = "logo." + logo.mediaType.replaceFirst(".*/", "");
            archive.putNextEntry(new ZipEntry(name));
            archive.write(logo.image);
            archive.closeEntry();
            members.add(new Member(name, 1));
        }
    }
}
