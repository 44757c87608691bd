package org.okolo.exchange.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.okolo.client.ErasingClients;
import org.okolo.client.TellingClients;
import org.okolo.client.known.PersonTraits;
import org.okolo.client.known.PersonTraits.Trait;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.LineError;
import org.okolo.idempotency.ForgetAnswers;
import org.okolo.job.JobChunk;
import org.okolo.job.JobKind;
import org.okolo.tenancy.Via;

/**
 * Files and lines that have not been imported yet may bring an erased person back. Lines that wait and name the person are left out;
 * files nobody has started are forgotten whole, for what is in them is not known before they are read.
 */
@ApplicationScoped
class ForgetLines {

    private static final LineError ERASED = new LineError(null, "okolo.person-erased");

    private static final Set<EventKind> TELLING_NAMES = Set.of(EventKind.IMPORT_STARTED, EventKind.IMPORT_REVERTED);

    @Inject
    EntityManager entities;

    @Inject
    PersonTraits persons;

    @Inject
    ImportJson json;

    @Inject
    ForgetAnswers answers;

    @Inject
    Events events;

    /** An import that has told something of a person. */
    record Source(UUID importId, String file, UUID managerId, Instant at) {}

    void forget(@Observes ErasingClients erasing) {
        var traits = persons.of(erasing.clientIds());
        if (erasing.isWanted()) {
            waiting().forEach(id -> leaveOut(id, traits));
            forgetUploads();
        }
        ImportFile.<ImportFile>list("jobId is not null").stream()
                .filter(file -> PersonTraits.isNamed(file.name, traits))
                .forEach(file -> {
                    file.forgetName();
                    erasing.tellOf(events.about(TELLING_NAMES, file.id));
                });
    }

    void tell(@Observes TellingClients telling) {
        var traits = persons.of(telling.clientIds());
        telling.tell("imports", sources(telling.clientIds()));
        telling.tell(
                "linesToImport",
                waiting().stream()
                        .map(id -> JobChunk.<JobChunk>findById(id))
                        // They may have been imported in between.
                        .filter(chunk -> chunk.input != null)
                        .flatMap(chunk -> json.lines(chunk).stream())
                        .filter(line -> names(line, traits))
                        .toList());
    }

    /** Parts of imports that are not done yet. */
    private List<UUID> waiting() {
        return entities.createQuery(
                        "select c.id from JobChunk c join Job j on j.projectId = c.projectId and j.id = c.jobId"
                                + " where j.kind = :kind and j.dueAt is not null and c.input is not null order by c.id",
                        UUID.class)
                .setParameter("kind", JobKind.IMPORT)
                .getResultList();
    }

    /** Waits for whoever is just importing these lines. */
    private void leaveOut(UUID chunkId, Set<Trait> traits) {
        JobChunk chunk = JobChunk.findById(chunkId, LockModeType.PESSIMISTIC_WRITE);
        var lines = chunk.input == null ? List.<ImportLine>of() : json.lines(chunk);
        if (lines.stream().anyMatch(line -> names(line, traits))) {
            chunk.input = json.write(lines.stream()
                    .map(line -> names(line, traits) ? ImportLine.wrong(line.line(), ERASED) : line)
                    .toList());
        }
    }

    private boolean names(ImportLine line, Set<Trait> traits) {
        return line.client() != null
                ? !Collections.disjoint(persons.of(line.client()), traits)
                : line.error().value() != null
                        && PersonTraits.isNamed(line.error().value(), traits);
    }

    private void forgetUploads() {
        var uploads = ImportFile.<ImportFile>find("content is not null")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        uploads.forEach(file -> {
            file.forgetContent();
            file.forgetName();
        });
        answers.about(uploads.stream().map(file -> file.id).toList());
    }

    private List<Source> sources(List<UUID> clientIds) {
        var jobs = entities
                .createQuery(
                        "select distinct e.sid from Event e where e.clientId in :ids and e.via = :via", String.class)
                .setParameter("ids", clientIds)
                .setParameter("via", Via.IMPORT)
                .getResultList()
                .stream()
                .map(UUID::fromString)
                .toList();
        return jobs.isEmpty()
                ? List.of()
                : ImportFile.<ImportFile>list("jobId in ?1 order by id", jobs).stream()
                        .map(file -> new Source(file.id, file.name, file.managerId, file.createdAt))
                        .toList();
    }
}
