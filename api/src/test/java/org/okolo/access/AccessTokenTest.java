package org.okolo.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestAccount;
import org.okolo.support.TestProject;
import org.okolo.tenancy.Claims;

/** Each token is right but for the one thing its test names. */
@OkoloTest
class AccessTokenTest {

    private final TestProject project = TestProject.open();

    @Test
    void aTokenWithEverythingRightIsLetIn() {
        TestAccount.as(signed(claims())).get("/me").then().statusCode(200);
    }

    @Test
    void noTokenIsAskedForOne() {
        TestAccount.door()
                .get("/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(signed(claims().expiresAt(Instant.now().minusSeconds(60))));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        refused(signed(claims().issuer("somebody")));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refused(signed(claims().audience("another-service")));
    }

    @Test
    void aTokenOfAnotherTypeIsRefused() {
        refused(claims().jws().header("typ", "JWT").sign());
    }

    @Test
    void aTokenWithoutAProjectIsRefused() {
        refused(signed(claims().remove(Claims.PROJECT)));
    }

    @Test
    void aTokenWithAnUnknownRoleIsRefused() {
        refused(signed(claims().groups(Set.of("EMPEROR"))));
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        refused(claims().jws()
                .header("typ", "at+jwt")
                .algorithm(SignatureAlgorithm.ES256)
                .sign(generator.generateKeyPair().getPrivate()));
    }

    @Test
    void aTamperedTokenIsRefused() {
        var token = signed(claims());
        var middle = token.indexOf('.') + 10;
        var other = token.charAt(middle) == 'A' ? 'B' : 'A';
        refused(token.substring(0, middle) + other + token.substring(middle + 1));
    }

    private void refused(String token) {
        TestAccount.as(token)
                .get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    private JwtClaimsBuilder claims() {
        return Jwt.issuer("okolo")
                .audience("okolo-api")
                .subject(project.owner().id().toString())
                .groups(Set.of("OWNER"))
                .claim(Claims.PROJECT, project.id().toString())
                .claim(Claims.ACCOUNT, project.owner().accountId().toString())
                .claim(Claims.VIA, "CABINET")
                .claim(Claims.SID, UUID.randomUUID().toString())
                .claim(Claims.EPOCH, 0)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(300));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().header("typ", "at+jwt").sign();
    }
}
