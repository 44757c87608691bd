package org.okolo.bulk.people;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobJson;

/** What people actions keep in their jobs. */
@ApplicationScoped
class PeopleJson extends JobJson {

    /**
     * The people of a part, while it waits.
     *
     * @param from the place of the first in the order
     * @param people null for one who had to be forgotten
     */
    record Waiting(int from, List<SelectedPerson> people) {}

    PeopleAction action(Job job) {
        return read(job.params, new TypeReference<>() {});
    }

    Waiting waiting(JobChunk chunk) {
        return read(chunk.input, new TypeReference<>() {});
    }

    List<PersonLine> lines(JobChunk chunk) {
        return chunk.result == null ? List.of() : read(chunk.result, new TypeReference<>() {});
    }
}
