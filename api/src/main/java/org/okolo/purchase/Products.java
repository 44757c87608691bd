package org.okolo.purchase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okolo.tenancy.CurrentProject;
import org.okolo.tenancy.Ids;

/** Finds products by name, and makes those that are new. */
@ApplicationScoped
class Products {

    @Inject
    Clock clock;

    @Inject
    CurrentProject project;

    @Inject
    EntityManager entities;

    /** The product of this name, made if there is none. Of two who make it at the same time one waits, and gets the other's. */
    Product named(String name) {
        return Product.named(name).orElseGet(() -> {
            make(name);
            return Product.named(name).orElseThrow();
        });
    }

    private void make(String name) {
        entities.createQuery("insert into Product (id, projectId, name, nameKey, createdAt, version)"
                        + " values (:id, :projectId, :name, :key, :now, 1) on conflict do nothing")
                .setParameter("id", Ids.next())
                .setParameter("projectId", project.id().toString())
                .setParameter("name", name)
                .setParameter("key", Product.key(name))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    static Map<UUID, Product> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Product.<Product>stream("id in ?1", ids)
                        .collect(Collectors.toMap(product -> product.id, Function.identity()));
    }
}
