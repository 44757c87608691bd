package org.okolo.mail;

import java.time.Instant;

/**
 * A mail that told somebody of a person.
 *
 * @param to who got it
 * @param text null when it is sent: then it is forgotten
 * @param sentAt null when it is not sent, or not yet
 */
public record MailAbout(String to, String subject, String text, Instant queuedAt, Instant sentAt) {}
