package org.okolo.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;

/**
 * A row that belongs to exactly one project. Hibernate sets the project when the row is stored and adds it to every query; rows
 * of other projects do not exist for the request.
 */
@MappedSuperclass
public abstract class Owned extends PanacheEntityBase {

    /** UUIDv7: sorts by time of making. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /**
     * Text on this side because Hibernate filters by text only; a {@code uuid} column in the database. As partition key it also stands
     * in every update and delete, which then find their row by the primary key.
     */
    @TenantId
    @PartitionKey
    @Column(name = "project_id", columnDefinition = "uuid", nullable = false, updatable = false)
    public String projectId;

    /**
     * Hibernate 7.2 gives the project to the insert only: a second update in the same transaction would look for the row by the object's own
     * empty value, and not find it.
     */
    @PrePersist
    void nameProject() {
        projectId = Arc.container().instance(CurrentProject.class).get().id().toString();
    }
}
