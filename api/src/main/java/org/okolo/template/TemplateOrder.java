package org.okolo.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Templates, or folders, in the order they shall have. */
public record TemplateOrder(
        @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids) {}
