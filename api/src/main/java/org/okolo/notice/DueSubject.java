package org.okolo.notice;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reminder or a task that has become due.
 *
 * @param at of a reminder its {@code waitingFor}, or {@code nextAt} until it has come; of a task its {@code due}. Whoever is told once of
 *     a repeating reminder is told again at its next time
 */
public record DueSubject(
        @NotNull UUID subjectId,

        @NotNull @Schema(implementation = String.class, format = "date-time", examples = "2026-11-23T09:00:00Z")
        Instant at) {}
