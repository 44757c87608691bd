package org.okolo.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;

/** What a room keeps in its jobs, as JSON. Each room says what stands where. */
public abstract class JobJson {

    @Inject
    ObjectMapper json;

    /** @throws IllegalStateException when it cannot be written, which is a mistake of ours */
    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("What a job keeps cannot be written", impossible);
        }
    }

    /** @throws IllegalStateException when it is not what has been written */
    protected <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("What a job keeps cannot be read", broken);
        }
    }
}
