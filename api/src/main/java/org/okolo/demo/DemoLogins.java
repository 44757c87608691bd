package org.okolo.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Properties;
import org.okolo.embedded.Home;
import org.okolo.tenancy.Role;

/** The passwords of the demo: random for each installation, kept in its home, readable by its user only. */
class DemoLogins {

    private static final String FILE = "demo-logins.properties";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int BLOCKS = 4;

    private final Properties passwords = new Properties();

    DemoLogins(Home home) {
        try {
            passwords.load(new StringReader(home.secret(FILE, DemoLogins::made)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Path file(Home home) {
        return home.file(FILE);
    }

    static String email(Role role) {
        return name(role) + "@demo.okolo";
    }

    String password(Role role) {
        return passwords.getProperty(name(role));
    }

    private static String made() {
        var text = new StringBuilder();
        for (var role : Role.values()) {
            text.append(name(role)).append('=').append(password()).append('\n');
        }
        return text.toString();
    }

    /** Four blocks of four, to be typed by hand from a terminal: some 79 random bits, no letters that look alike. */
    private static String password() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (var i = 0; i < BLOCKS * 4; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
