package org.okolo.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.okolo.tenancy.Claims;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/**
 * The last look at an access token whose signature, issuer, audience and time are right: it must be an access token, complete, and not
 * revoked. Then each role may do what the ones below it may.
 */
@ApplicationScoped
public class AccessIdentity implements SecurityIdentityAugmentor {

    @Inject
    Revocations revocations;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        if (!isGood(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var role = role(token);
        var builder = QuarkusSecurityIdentity.builder(identity);
        for (var lower : Role.values()) {
            if (role.isAtLeast(lower)) {
                builder.addRole(lower.name());
            }
        }
        return Uni.createFrom().item(builder.build());
    }

    private boolean isGood(JsonWebToken token) {
        try {
            role(token);
            Via.valueOf(token.getClaim(Claims.VIA));
            UUID.fromString(token.getClaim(Claims.PROJECT));
            UUID.fromString(token.getClaim(Claims.ACCOUNT));
            var manager = UUID.fromString(token.getSubject());
            var sid = UUID.fromString(token.getClaim(Claims.SID));
            var epoch = Integer.parseInt(token.getClaim(Claims.EPOCH).toString());
            return AccessTokens.TYPE.equals(type(token)) && !revocations.isRevoked(sid, manager, epoch);
        } catch (RuntimeException notMadeByUs) {
            return false;
        }
    }

    private static Role role(JsonWebToken token) {
        return Role.valueOf(token.getGroups().iterator().next());
    }

    private static String type(JsonWebToken token) {
        var raw = token.getRawToken();
        var header = Base64.getUrlDecoder().decode(raw.substring(0, raw.indexOf('.')));
        return new JsonObject(new String(header, StandardCharsets.UTF_8)).getString("typ");
    }
}
