package org.okolo.lookup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The people on a page, 500 at most. */
public record LookupRequest(
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid LookupKey> keys) {}
