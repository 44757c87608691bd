package org.okolo.template;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.okolo.edit.Versioned;

/**
 * A folder of templates as told over HTTP.
 *
 * @param managerId whose it is; null for one of the team
 */
public record FolderView(
        UUID id, boolean shared, @Schema(nullable = true) UUID managerId, String name, int position, int version)
        implements Versioned {

    FolderView(TemplateFolder folder) {
        this(folder.id, folder.managerId == null, folder.managerId, folder.name, folder.position, folder.version);
    }
}
