package org.okolo.access.own;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.access.SignInRecord;

/**
 * What happened at a door.
 *
 * @param kind {@code REFUSED}: a wrong password
 * @param projectId the project that was entered; null when none was
 */
public record SignInView(
        UUID id,
        SignInRecord.Kind kind,
        Instant at,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "Firefox 140, Linux") String browser,
        @Schema(examples = "203.0.113.7") String address) {

    static SignInView of(SignInRecord row) {
        return new SignInView(row.id, row.kind, row.at, row.projectId, row.browser, row.address);
    }
}
