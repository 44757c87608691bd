package org.okolo.exchange.in;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.okolo.exchange.line.FoundColumn;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;

/** What imports keep in their jobs and files. */
@ApplicationScoped
class ImportJson {

    @Inject
    ObjectMapper json;

    List<FoundColumn> columns(ImportFile file) {
        return read(file.columnsJson, new TypeReference<>() {});
    }

    Mapping mapping(Job job) {
        return read(job.params, new TypeReference<>() {});
    }

    List<ImportLine> lines(JobChunk chunk) {
        return read(chunk.input, new TypeReference<>() {});
    }

    List<LineOutcome> outcomes(JobChunk chunk) {
        return chunk.result == null ? List.of() : read(chunk.result, new TypeReference<>() {});
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An import cannot be written", impossible);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An import cannot be read", broken);
        }
    }
}
