package org.okolo.manager;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/** Days on which a manager is not there, as told over HTTP; both ends count. */
public record AbsenceView(
        UUID id,
        UUID managerId,
        LocalDate firstDay,
        LocalDate lastDay,
        @Schema(nullable = true) String reason,
        int version)
        implements Versioned {

    AbsenceView(Absence absence) {
        this(absence.id, absence.managerId, absence.firstDay, absence.lastDay, absence.reason, absence.version);
    }
}
