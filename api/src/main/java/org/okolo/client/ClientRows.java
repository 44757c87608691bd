package org.okolo.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** Everything that belongs to clients, whichever room made it: each entity that extends {@link OfClient}. */
@ApplicationScoped
public class ClientRows {

    private static final int CHUNK = 1000;

    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory factory;

    @Inject
    ObjectMapper json;

    /** All kinds of rows, by name. */
    public List<Class<? extends OfClient>> kinds() {
        return factory.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(OfClient.class::isAssignableFrom)
                .<Class<? extends OfClient>>map(type -> type.asSubclass(OfClient.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** The kinds that are not made from others. */
    public List<Class<? extends OfClient>> originals() {
        return kinds().stream()
                .filter(kind -> !kind.isAnnotationPresent(Derived.class))
                .toList();
    }

    /** Whether a client may have only one of some of these rows. */
    public boolean areUnique(Class<? extends OfClient> kind) {
        try {
            return kind.getMethod("sameness").getDeclaringClass() != OfClient.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The rows of these clients, oldest first. */
    public <R extends OfClient> List<R> of(Class<R> kind, Collection<UUID> clientIds) {
        return entities.createQuery("select r from " + name(kind) + " r where r.clientId in :ids order by r.id", kind)
                .setParameter("ids", clientIds)
                .getResultList();
    }

    public List<UUID> ids(Class<? extends OfClient> kind, UUID clientId) {
        return entities.createQuery("select r.id from " + name(kind) + " r where r.clientId = :id", UUID.class)
                .setParameter("id", clientId)
                .getResultList();
    }

    /** Gives those of these rows that are still the one's to the other. The session must not hold any of them. */
    public void move(Class<? extends OfClient> kind, List<UUID> ids, UUID from, UUID into) {
        for (var begin = 0; begin < ids.size(); begin += CHUNK) {
            entities.createQuery("update " + name(kind) + " r set r.clientId = :into"
                            + " where r.clientId = :from and r.id in :ids")
                    .setParameter("into", into)
                    .setParameter("from", from)
                    .setParameter("ids", ids.subList(begin, Math.min(begin + CHUNK, ids.size())))
                    .executeUpdate();
        }
    }

    /** @return how many there were */
    public int delete(Class<? extends OfClient> kind, Collection<UUID> clientIds) {
        return entities.createQuery("delete from " + name(kind) + " r where r.clientId in :ids")
                .setParameter("ids", clientIds)
                .executeUpdate();
    }

    /** What the row holds, by attribute; it can be made again from this. */
    public Map<String, Object> told(Owned row) {
        var told = new LinkedHashMap<String, Object>();
        factory.getMetamodel().entity(row.getClass()).getAttributes().stream()
                .map(Attribute::getJavaMember)
                .map(Field.class::cast)
                .filter(field -> !field.getName().equals("projectId"))
                .sorted(Comparator.comparing(Field::getName))
                .forEach(field -> told.put(field.getName(), read(field, row)));
        return told;
    }

    /** Makes a row again, with a new id. It is not stored yet. */
    public OfClient made(Class<? extends OfClient> kind, Map<String, Object> told) {
        try {
            var row = kind.getDeclaredConstructor().newInstance();
            for (var attribute : factory.getMetamodel().entity(kind).getAttributes()) {
                var field = (Field) attribute.getJavaMember();
                var value = told.get(field.getName());
                if (value != null && !field.getName().equals("id")) {
                    field.set(row, json.convertValue(value, field.getType()));
                }
            }
            return row;
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(kind + " cannot be made again", hidden);
        }
    }

    private static Object read(Field field, Object row) {
        try {
            return field.get(row);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(field + " cannot be read", hidden);
        }
    }

    private String name(Class<?> kind) {
        return factory.getMetamodel().entity(kind).getName();
    }
}
