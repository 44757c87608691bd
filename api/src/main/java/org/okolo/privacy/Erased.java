package org.okolo.privacy;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was erased: only numbers are left.
 *
 * @param rows how many of each kind
 * @param events of how many events the contents went; that something happened, when and by whom stays
 */
@Schema(name = "ErasedPerson")
public record Erased(
        UUID clientId, @Schema(examples = "{\"Note\": 3}") Map<String, Integer> rows, int events) {}
