package org.okolo.access.door;

import org.okolo.access.Me;

/** What an extension gets for its manager token. */
public record ExchangedToken(String accessToken, long expiresIn, Me me) {}
