package org.okolo.client.profile;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.okolo.network.Network;

/** Checks what {@link PersonNamed} claims, and blames the field that is wrong. */
public final class PersonCheck {

    private PersonCheck() {}

    /** A profile to add: the network decides what a handle may be. */
    public static class InNewProfile implements ConstraintValidator<PersonNamed, NewProfile> {
        @Override
        public boolean isValid(NewProfile profile, ConstraintValidatorContext context) {
            return profile == null
                    || profile.network() == null
                    || isPerson(profile.network(), profile.externalId(), profile.handle(), context);
        }
    }

    /** A sighting: which network it is stands in the profile, so here a handle counts when it could be one anywhere. */
    public static class InSighting implements ConstraintValidator<PersonNamed, Sighting> {
        @Override
        public boolean isValid(Sighting seen, ConstraintValidatorContext context) {
            return seen == null || isPerson(Network.VK, seen.externalId(), seen.handle(), context);
        }
    }

    /** Somebody on a page, in a network that is told. */
    public static class InPersonSeen implements ConstraintValidator<PersonNamed, PersonSeen> {
        @Override
        public boolean isValid(PersonSeen seen, ConstraintValidatorContext context) {
            return seen == null
                    || seen.network() == null
                    || isPerson(seen.network(), seen.externalId(), seen.handle(), context);
        }
    }

    private static boolean isPerson(Network network, String id, String handle, ConstraintValidatorContext context) {
        if (id != null && Network.id(id).isEmpty()) {
            return refuse(context, "externalId", "{okolo.person-id}");
        }
        if (handle != null
                && network.handle(handle).or(() -> network.idIn(handle)).isEmpty()) {
            return refuse(context, "handle", "{okolo.handle}");
        }
        return id != null || handle != null || refuse(context, "externalId", "{okolo.person}");
    }

    private static boolean refuse(ConstraintValidatorContext context, String field, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message)
                .addPropertyNode(field)
                .addConstraintViolation();
        return false;
    }
}
