package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okolo.digest.Sha256;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.exchange.cell.ProjectWords;
import org.okolo.exchange.file.Delimiter;
import org.okolo.exchange.file.Encoding;
import org.okolo.exchange.file.FileFormat;
import org.okolo.exchange.line.FoundColumn;
import org.okolo.exchange.line.Guesses;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.Mapping;
import org.okolo.exchange.line.Survey;
import org.okolo.field.Field;
import org.okolo.job.Job;
import org.okolo.job.JobKind;
import org.okolo.job.Jobs;
import org.okolo.problem.Conflict;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.problem.TooLarge;
import org.okolo.tenancy.CurrentManager;

/** From a file to a job. */
@ApplicationScoped
class Imports {

    /** Few enough that the last moment of a part, when a project's other writes wait, is short. */
    private static final int PART = 50;

    /** A workbook, or a text when it is compressed: databases take 16 MiB in one statement. */
    private static final int LARGEST_KEPT = 10 * 1024 * 1024;

    private static final Duration KEPT = Duration.ofHours(24);

    @Inject
    Clock clock;

    @Inject
    CurrentManager manager;

    @Inject
    ImportJson json;

    @Inject
    ReadLines reading;

    @Inject
    ProjectWords words;

    @Inject
    Jobs jobs;

    @Inject
    Events events;

    /** An import as events tell it. */
    record ToldImport(String file, int lines) {}

    /** @param charset as the caller says; null to find out */
    ImportFile upload(String name, Charset charset, byte[] content) {
        var file = new ImportFile();
        file.managerId = manager.id();
        file.name = name;
        file.format = FileFormat.of(content);
        if (file.format != FileFormat.XLSX) {
            readAsText(file, charset == null ? Encoding.of(content) : charset, content);
        }
        file.keep(content);
        if (file.content.length > LARGEST_KEPT) {
            throw new TooLarge("A file has " + LARGEST_KEPT + " bytes at most, compressed. Cut it in two.");
        }
        file.contentHash = Sha256.of(content);
        var survey = new Survey();
        file.each(survey::headings, survey::row);
        file.columnsJson = json.write(survey.columns(new Guesses(Field.inOrder(), words.now())));
        file.lines = survey.lines();
        file.createdAt = clock.instant();
        file.expiresAt = file.createdAt.plus(KEPT);
        file.persistAndFlush();
        return file;
    }

    private static void readAsText(ImportFile file, Charset encoding, byte[] content) {
        file.charset = encoding.name();
        if (file.format == FileFormat.CSV) {
            file.delimiter = String.valueOf(Delimiter.of(Encoding.beginning(content, encoding)));
        }
    }

    /** Starts it, once: a second start answers the first one's job. */
    void start(UUID id, Mapping mapping) {
        var file = NotFound.unless(ImportFile.locked(id), "import");
        if (file.jobId != null) {
            return;
        }
        requireContent(file);
        var parts = new ArrayList<Jobs.Part>();
        reading.inParts(file, mapping, PART, part -> parts.add(part(part)));
        var job = jobs.begin(JobKind.IMPORT, json.write(mapping), parts);
        file.jobId = job.id;
        file.forget(json.write(
                json.columns(file).stream().map(FoundColumn::withoutSamples).toList()));
        events.record(
                Change.of(EventKind.IMPORT_STARTED).subject(file.id).after(new ToldImport(file.name, file.lines)));
    }

    /** What stood in cells that are wrong is nobody's any more: only a dry run tells it. */
    private Jobs.Part part(List<ImportLine> lines) {
        var kept = lines.stream().map(ImportLine::withoutValue).toList();
        return new Jobs.Part(json.write(kept), kept.size());
    }

    void revert(UUID id) {
        var file = found(id);
        if (file.jobId == null) {
            throw new Conflict(ProblemType.CONFLICT, "The import has not been started.");
        }
        jobs.undo(JobKind.IMPORT, file.jobId);
        events.record(
                Change.of(EventKind.IMPORT_REVERTED).subject(file.id).after(new ToldImport(file.name, file.lines)));
    }

    ImportView view(ImportFile file) {
        Job job = file.jobId == null ? null : Job.findById(file.jobId);
        var progress = job == null ? null : jobs.progress(job);
        var pausedBy = job == null ? null : jobs.pausedBy(job);
        return ImportView.of(file, json.columns(file), sameAs(file).orElse(null), job, pausedBy, progress);
    }

    static ImportFile found(UUID id) {
        return NotFound.unless(ImportFile.findById(id), "import");
    }

    /** @throws Conflict when it is too late */
    static ImportFile requireContent(ImportFile file) {
        if (file.content == null) {
            throw new Conflict(ProblemType.CONFLICT, "The file is no longer kept; upload it again.");
        }
        return file;
    }

    /** The same content that was imported before: a file is easily chosen twice. */
    private static Optional<UUID> sameAs(ImportFile file) {
        return ImportFile.<ImportFile>find(
                        "contentHash = ?1 and id < ?2 and jobId is not null order by id desc",
                        file.contentHash,
                        file.id)
                .firstResultOptional()
                .map(other -> other.id);
    }
}
