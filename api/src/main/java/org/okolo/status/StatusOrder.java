package org.okolo.status;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Every status of one or several processes, in the wanted order. */
public record StatusOrder(
        @NotNull @Size(min = 1, max = 10000) List<@NotNull UUID> ids) {}
