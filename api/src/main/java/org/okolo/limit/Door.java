package org.okolo.limit;

import java.time.Duration;

/** What is limited, how often, in what time. Full at first, then refilled evenly. */
public enum Door {
    SIGN_UP("sign-up", 10, Duration.ofHours(1)),
    /** Hearing that an address has an account already, from one address of the internet: whoever tries many is after the answers. */
    KNOWN_ADDRESS("known-address", 5, Duration.ofDays(1)),
    /** Telling a person that somebody has tried to sign up with their address. */
    MAIL_OF_SIGN_UP("mail-sign-up", 1, Duration.ofDays(1)),
    SIGN_IN("sign-in", 30, Duration.ofMinutes(10)),
    /** Guessing one account's password, from one address or in one session. */
    SIGN_IN_OF_ACCOUNT("sign-in-account", 10, Duration.ofMinutes(10)),
    /** From all addresses together: loose, so that one stranger does not shut the person out. */
    SIGN_IN_FROM_ANYWHERE("sign-in-anywhere", 50, Duration.ofMinutes(10)),
    /** In a browser in which the person has been in before: whatever strangers do, it has places of its own. */
    SIGN_IN_OF_BROWSER("sign-in-browser", 10, Duration.ofMinutes(10)),
    /** The second step, which only who knows the password comes to; from one address. */
    SECOND_FACTOR("second-factor", 10, Duration.ofMinutes(10)),
    /** From all addresses together: of a million codes three are right at a time. */
    SECOND_FACTOR_FROM_ANYWHERE("second-factor-anywhere", 50, Duration.ofDays(1)),
    TOKEN_EXCHANGE("token-exchange", 60, Duration.ofMinutes(1)),
    INVITATION("invitation", 30, Duration.ofMinutes(10)),
    /** Asking for a mail, from one address of the internet. */
    MAILED_LINK("mailed-link", 10, Duration.ofMinutes(10)),
    /** Asking for a mail to one address, from one address of the internet or by the person. */
    MAIL_TO_ACCOUNT("mail-account", 5, Duration.ofHours(1)),
    /** From all addresses together: beyond it nothing is sent, and nobody is told. */
    MAIL_FROM_ANYWHERE("mail-anywhere", 20, Duration.ofHours(1)),
    /** Inviting one address, whoever does: each time a mail goes to somebody who has asked for none. */
    INVITATION_TO_ADDRESS("invitation-address", 5, Duration.ofDays(1)),
    INVITATIONS_OF_PROJECT("invitation-project", 100, Duration.ofDays(1)),
    SESSION("session", 120, Duration.ofMinutes(1)),
    /** Every other request, for each session or manager token. */
    API("api", 1200, Duration.ofMinutes(1));

    private final String title;
    private final int times;
    private final Duration within;

    Door(String title, int times, Duration within) {
        this.title = title;
        this.times = times;
        this.within = within;
    }

    /** The name in the {@code RateLimit} headers. */
    public String title() {
        return title;
    }

    public int times() {
        return times;
    }

    public Duration within() {
        return within;
    }
}
