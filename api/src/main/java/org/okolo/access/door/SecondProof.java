package org.okolo.access.door;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The second factor: one of the three.
 *
 * @param challenge as told with the first step
 * @param code what the authenticator app shows
 * @param recoveryCode one of those that have not been used
 * @param passkey what {@code navigator.credentials.get} gave: its {@code toJSON()}, as text
 */
public record SecondProof(
        @NotNull @Size(max = 100) @Schema(examples = "q0yXr0l9pVq2r5c1bW8n3uJ6kLm4sTzAaBbCcDdEeFf")
        String challenge,

        @Size(max = 20) @Schema(nullable = true, examples = "123456")
        String code,

        @Size(max = 40) @Schema(nullable = true, examples = "k7mp-x2qd-9wtf")
        String recoveryCode,

        @Size(max = 20_000)
        @Schema(nullable = true, examples = "{\"id\":\"…\",\"type\":\"public-key\",\"response\":{}}")
        String passkey) {

    @Override
    public String toString() {
        return "SecondProof";
    }
}
