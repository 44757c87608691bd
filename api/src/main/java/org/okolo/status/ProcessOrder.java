package org.okolo.status;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Every process of the project, in the wanted order. The first one is the default. */
public record ProcessOrder(@NotNull @Size(max = 50) List<@NotNull UUID> ids) {}
