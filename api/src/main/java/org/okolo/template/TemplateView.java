package org.okolo.template;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A template as told over HTTP.
 *
 * @param managerId whose it is; null for one of the team
 * @param position within its folder
 * @param uses moves without the version
 */
public record TemplateView(
        UUID id,
        boolean shared,
        @Schema(nullable = true) UUID managerId,
        @Schema(nullable = true) UUID folderId,
        String title,
        @Schema(nullable = true) String shortcut,
        int position,
        Template.Pick pick,
        List<Variant> variants,
        int uses,
        @Schema(nullable = true) Instant lastUsedAt,
        Instant createdAt,
        Instant changedAt,
        int version)
        implements Versioned {

    TemplateView(Template template, List<TemplateVariant> variants) {
        this(
                template.id,
                template.isShared(),
                template.managerId,
                template.folderId,
                template.title,
                template.shortcut,
                template.position,
                template.pick,
                variants.stream().map(TemplateVariant::view).toList(),
                template.uses,
                template.lastUsedAt,
                template.createdAt,
                template.changedAt,
                template.version);
    }

    static TemplateView of(Template template) {
        return new TemplateView(template, TemplateVariant.of(template.id));
    }
}
