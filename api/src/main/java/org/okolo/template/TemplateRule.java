package org.okolo.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.okolo.problem.Invalid;
import org.okolo.problem.NotFound;
import org.okolo.problem.ProblemType;
import org.okolo.problem.Refused;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Role;

/** What is shared is for all to use and for leads to change; what is a manager's own does not exist for anybody else. */
@ApplicationScoped
class TemplateRule {

    @Inject
    CurrentManager manager;

    @Inject
    CurrentProject project;

    /** The scopes the caller sees. */
    List<UUID> scopes() {
        return List.of(project.id(), manager.id());
    }

    UUID scope(boolean shared) {
        return shared ? project.id() : manager.id();
    }

    UUID owner(boolean shared) {
        return shared ? null : manager.id();
    }

    Template visible(Template found) {
        return NotFound.unless(found != null && scopes().contains(found.scopeId) ? found : null, "template");
    }

    TemplateFolder visible(TemplateFolder found) {
        return NotFound.unless(found != null && scopes().contains(found.scopeId) ? found : null, "folder");
    }

    /** @throws Refused when it is for leads */
    void mayChange(boolean shared) {
        if (shared && !manager.isAtLeast(Role.LEAD)) {
            throw new Refused(ProblemType.FORBIDDEN, "Only a lead may change what the team shares.");
        }
    }

    /** @throws Invalid when the folder is no place for a template of this scope */
    void checkFolder(UUID folderId, UUID scopeId) {
        TemplateFolder folder = folderId == null ? null : TemplateFolder.findById(folderId);
        if (folderId != null && (folder == null || !folder.scopeId.equals(scopeId))) {
            throw Invalid.field("folderId", "okolo.folder");
        }
    }
}
