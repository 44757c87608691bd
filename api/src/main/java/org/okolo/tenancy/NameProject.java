package org.okolo.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;

/**
 * Names the project in the new object as well as in its row. Hibernate 7.2 gives the project to the insert only: the second update in the
 * same transaction would look for the row by the object's own empty value, and not find it.
 */
@ApplicationScoped
class NameProject {

    @Inject
    CurrentProject project;

    @PrePersist
    void name(Owned row) {
        row.projectId = project.id().toString();
    }
}
