package org.okolo.access;

/** What an extension gets for its manager token. */
public record ExchangedToken(String accessToken, long expiresIn, Me me) {}
