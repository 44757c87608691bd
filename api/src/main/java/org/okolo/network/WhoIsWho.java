package org.okolo.network;

import java.util.Optional;

/**
 * Who is who among the people something is known of. Wherever that is kept, the rule stands here: a wrong answer shows a stranger as a
 * client. {@code docs/who-is-who.json} has its cases.
 */
public interface WhoIsWho<T extends OfPerson> {

    /** Who has this id; empty when the key names none. */
    Optional<T> withId(PersonKey key);

    /** Who goes by this handle; empty when the key names none. */
    Optional<T> withHandle(PersonKey key);

    /** Whom the key names: the id decides; a handle counts only where no known id contradicts. */
    default Optional<T> find(PersonKey key) {
        return withId(key)
                .or(() -> withHandle(key).filter(other -> !other.person().contradicts(key)));
    }

    /** Who went by this handle until somebody else took it over, as the key's id tells. */
    default Optional<T> formerOf(PersonKey key) {
        return withHandle(key).filter(other -> other.person().contradicts(key));
    }
}
