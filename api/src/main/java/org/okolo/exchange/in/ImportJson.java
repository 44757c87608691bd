package org.okolo.exchange.in;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.okolo.exchange.line.FoundColumn;
import org.okolo.exchange.line.ImportLine;
import org.okolo.exchange.line.Mapping;
import org.okolo.job.Job;
import org.okolo.job.JobChunk;
import org.okolo.job.JobJson;

/** What imports keep in their jobs and files. */
@ApplicationScoped
class ImportJson extends JobJson {

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
}
