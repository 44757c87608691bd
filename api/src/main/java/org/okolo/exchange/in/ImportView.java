package org.okolo.exchange.in;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.exchange.file.FileFormat;
import org.okolo.exchange.line.FoundColumn;
import org.okolo.job.Job;
import org.okolo.job.PauseReason;
import org.okolo.job.Progress;

/**
 * An import as told over HTTP.
 *
 * @param charset null for a workbook
 * @param delimiter null for anything but a CSV file
 * @param lines rows below the headings
 * @param sameAs an earlier import of the very same file, if there was one
 * @param pausedBy why it waits; null when it does not
 * @param progress in rows, once it has started: {@code changed} were added or completed, {@code same} were clients already
 * @param revertUntil until when it can be reverted
 */
public record ImportView(
        UUID id,
        @Schema(examples = "clients.csv") String name,
        FileFormat format,
        @Schema(nullable = true, examples = "windows-1251") String charset,
        @Schema(nullable = true, examples = ";") String delimiter,
        int lines,
        List<FoundColumn> columns,
        @Schema(nullable = true) UUID sameAs,
        UUID managerId,
        Instant createdAt,
        ImportState state,
        @Schema(nullable = true) PauseReason pausedBy,
        @Schema(nullable = true) Progress progress,
        @Schema(nullable = true) Instant finishedAt,
        @Schema(nullable = true) Instant revertUntil) {

    /** @param job null before the start */
    static ImportView of(
            ImportFile file, List<FoundColumn> columns, UUID sameAs, Job job, PauseReason pausedBy, Progress progress) {
        return new ImportView(
                file.id,
                file.name,
                file.format,
                file.charset,
                file.delimiter,
                file.lines,
                columns,
                sameAs,
                file.managerId,
                file.createdAt,
                ImportState.of(job),
                pausedBy,
                progress,
                job == null ? null : job.finishedAt,
                job == null ? null : job.undoUntil());
    }
}
