package org.okolo.status;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A process as a lead wants it, new or changed.
 *
 * @param captions at least one, of 60 characters at most
 */
public record ProcessEdit(@NotNull @Valid @Captioned Captions captions) {}
