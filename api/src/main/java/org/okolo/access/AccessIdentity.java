package org.okolo.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.tenancy.Role;

/** Lets each role do what the ones below it may. */
@ApplicationScoped
public class AccessIdentity implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        Role role = Role.valueOf(token.getGroups().iterator().next());
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder(identity);
        for (Role lower : Role.values()) {
            if (role.isAtLeast(lower)) {
                builder.addRole(lower.name());
            }
        }
        return Uni.createFrom().item(builder.build());
    }
}
