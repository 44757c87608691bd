package org.okolo.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Tells Hibernate whose rows exist. Fails when no project is known, so a forgotten door sees nothing rather than everything. */
@PersistenceUnitExtension
@RequestScoped
public class ProjectResolver implements TenantResolver {

    @Inject
    CurrentProject project;

    @Override
    public String getDefaultTenantId() {
        throw new CurrentProject.NoProject();
    }

    @Override
    public String resolveTenantId() {
        return project.id().toString();
    }
}
