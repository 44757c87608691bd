package org.okolo.bulk.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.okolo.client.ErasingClients;
import org.okolo.client.TellingClients;
import org.okolo.client.known.PersonTraits;
import org.okolo.client.known.PersonTraits.Trait;
import org.okolo.job.JobChunk;
import org.okolo.job.JobKind;

/** People whose turn has not come yet, as in a project that is paused, may be somebody who is to be forgotten: they are left out. */
@ApplicationScoped
class ForgetPeople {

    @Inject
    EntityManager entities;

    @Inject
    PersonTraits persons;

    @Inject
    PeopleJson json;

    void forget(@Observes ErasingClients erasing) {
        if (erasing.isWanted()) {
            var traits = persons.of(erasing.clientIds());
            waiting().forEach(id -> leaveOut(id, traits));
        }
    }

    void tell(@Observes TellingClients telling) {
        var traits = persons.of(telling.clientIds());
        telling.tell(
                "selectedPeople",
                waiting().stream()
                        .map(id -> JobChunk.<JobChunk>findById(id))
                        // It may have been done in between.
                        .filter(chunk -> chunk.input != null)
                        .flatMap(chunk -> json.waiting(chunk).people().stream())
                        .filter(Objects::nonNull)
                        .filter(person -> names(person, traits))
                        .toList());
    }

    private List<UUID> waiting() {
        return entities.createQuery(
                        "select c.id from JobChunk c join Job j on j.projectId = c.projectId and j.id = c.jobId"
                                + " where j.kind = :kind and c.input is not null order by c.id",
                        UUID.class)
                .setParameter("kind", JobKind.PEOPLE)
                .getResultList();
    }

    /** Waits for whoever is just at this part. */
    private void leaveOut(UUID chunkId, Set<Trait> traits) {
        JobChunk chunk = JobChunk.findById(chunkId, LockModeType.PESSIMISTIC_WRITE);
        if (chunk.input == null) {
            return;
        }
        var waiting = json.waiting(chunk);
        var people = new ArrayList<>(waiting.people());
        people.replaceAll(person -> person == null || names(person, traits) ? null : person);
        if (!people.equals(waiting.people())) {
            chunk.input = json.write(new PeopleJson.Waiting(waiting.from(), people));
        }
    }

    private boolean names(SelectedPerson person, Set<Trait> traits) {
        var one = person.client(new PeopleAction(true, null, null, null), false);
        return !Collections.disjoint(persons.of(one), traits);
    }
}
