package org.okolo.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private final KeyPair keys = newKeys();
    private final JWTAuthContextInfo expected = expected(keys);
    private final VerifiedTokens tokens = new VerifiedTokens(Clock.systemUTC());

    @Test
    void aTokenIsVerifiedOnce() throws ParseException {
        var token = signed(keys, Instant.now().plusSeconds(60));
        assertSame(tokens.parse(token, expected), tokens.parse(token, expected));
    }

    @Test
    void aTokenIsVerifiedAgainOnceItsTimeIsOver() throws ParseException {
        var late = new VerifiedTokens(Clock.fixed(Instant.now().plusSeconds(120), ZoneOffset.UTC));
        var token = signed(keys, Instant.now().plusSeconds(60));
        var first = late.parse(token, expected);
        var second = late.parse(token, expected);
        assertEquals(first.getSubject(), second.getSubject());
        assertNotSame(first, second);
    }

    @Test
    void aTokenSignedByAnotherIsRefusedBesideARightOne() throws ParseException {
        tokens.parse(signed(keys, Instant.now().plusSeconds(60)), expected);
        var forged = signed(newKeys(), Instant.now().plusSeconds(60));
        assertThrows(ParseException.class, () -> tokens.parse(forged, expected));
    }

    @Test
    void aRefusedTokenIsRefusedAgain() {
        var forged = signed(newKeys(), Instant.now().plusSeconds(60));
        assertThrows(ParseException.class, () -> tokens.parse(forged, expected));
        assertThrows(ParseException.class, () -> tokens.parse(forged, expected));
    }

    @Test
    void aTokenThatHasEndedIsRefused() {
        var ended = signed(keys, Instant.now().minus(Duration.ofMinutes(10)));
        assertThrows(ParseException.class, () -> tokens.parse(ended, expected));
    }

    private static JWTAuthContextInfo expected(KeyPair keys) {
        var info = new JWTAuthContextInfo(keys.getPublic(), AccessTokens.ISSUER);
        info.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        info.setExpectedAudience(Set.of(AccessTokens.AUDIENCE));
        return info;
    }

    private static String signed(KeyPair keys, Instant until) {
        return Jwt.issuer(AccessTokens.ISSUER)
                .audience(AccessTokens.AUDIENCE)
                .subject("somebody")
                .issuedAt(until.minusSeconds(300))
                .expiresAt(until)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .sign(keys.getPrivate());
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
