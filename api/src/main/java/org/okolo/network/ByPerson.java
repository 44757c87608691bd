package org.okolo.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** People in memory, by id and by handle. */
public final class ByPerson<T extends OfPerson> implements WhoIsWho<T> {

    private record Name(Network network, String text) {}

    private interface Putting<T> {
        void put(Map<Name, T> people, Name name, T known);
    }

    private final Map<Name, T> byId = new HashMap<>();
    private final Map<Name, T> byHandle = new HashMap<>();

    public ByPerson() {}

    public ByPerson(Iterable<T> people) {
        people.forEach(this::put);
    }

    /** From here on the id and the handle are those of this one. */
    public void put(T known) {
        put(known, Map::put);
    }

    /** The id and the handle are those of this one, unless they are somebody's already. */
    public void putIfAbsent(T known) {
        put(known, Map::putIfAbsent);
    }

    @Override
    public Optional<T> withId(PersonKey key) {
        return Optional.ofNullable(byId.get(new Name(key.network(), key.externalId())));
    }

    @Override
    public Optional<T> withHandle(PersonKey key) {
        return Optional.ofNullable(byHandle.get(new Name(key.network(), key.handle())));
    }

    /** Without a text there is no name, so nothing is ever found under none. */
    private void put(T known, Putting<T> putting) {
        var person = known.person();
        if (person.externalId() != null) {
            putting.put(byId, new Name(person.network(), person.externalId()), known);
        }
        if (person.handle() != null) {
            putting.put(byHandle, new Name(person.network(), person.handle()), known);
        }
    }
}
