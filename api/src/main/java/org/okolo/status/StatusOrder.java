package org.okolo.status;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Every status of the project, in the wanted order. */
public record StatusOrder(@NotNull @Size(max = 200) List<@NotNull UUID> ids) {}
