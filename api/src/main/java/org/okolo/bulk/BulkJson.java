package org.okolo.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;

/** What bulk actions keep in their jobs. */
@ApplicationScoped
class BulkJson {

    @Inject
    ObjectMapper json;

    BulkAction action(Job job) {
        return read(job.params, new TypeReference<>() {});
    }

    List<UUID> clientIds(JobChunk chunk) {
        return read(chunk.input, new TypeReference<>() {});
    }

    List<BulkLine> lines(JobChunk chunk) {
        return chunk.result == null ? List.of() : read(chunk.result, new TypeReference<>() {});
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A bulk action cannot be written", impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A bulk action cannot be read", broken);
        }
    }
}
