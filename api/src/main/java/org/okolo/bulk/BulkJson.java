package org.okolo.bulk;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobJson;

/** What bulk actions keep in their jobs. */
@ApplicationScoped
class BulkJson extends JobJson {

    BulkAction action(Job job) {
        return read(job.params, new TypeReference<>() {});
    }

    List<UUID> clientIds(JobChunk chunk) {
        return read(chunk.input, new TypeReference<>() {});
    }

    List<BulkLine> lines(JobChunk chunk) {
        return chunk.result == null ? List.of() : read(chunk.result, new TypeReference<>() {});
    }
}
