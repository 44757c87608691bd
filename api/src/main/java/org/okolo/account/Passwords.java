package org.okolo.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.problem.Invalid;

/** Argon2id, costly on purpose; so only as many at once as there are processors, and never with a database connection in hand. */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    /** What is longer than this is judged by its beginning: the time grows with the square of the length. */
    private static final int JUDGED = 64;

    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";

    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

    /** Guesses a password must withstand: a million are made within minutes, whatever one of them costs. */
    private static final double FEWEST_GUESSES = 1e6;

    /** 19 MiB and two passes: the smaller of OWASP's two equal choices in memory, some 50 ms on a small server. */
    @ConfigProperty(name = "okolo.password.memory-kib", defaultValue = "19456")
    int memory;

    @ConfigProperty(name = "okolo.password.passes", defaultValue = "2")
    int passes;

    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Zxcvbn judge = new Zxcvbn();
    private String ofNobody;

    @PostConstruct
    void prepare() {
        ofNobody = hash("nobody has this password");
    }

    /**
     * Refuses what a program guesses at once: common passwords, rows of keys, repetitions, and what is known of the person.
     *
     * @param own the person's address and name, the project's name
     * @throws Invalid at {@code password}
     */
    public void requireGood(String password, String... own) {
        var known = Stream.of(own)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .toList();
        var judged = password.substring(0, Math.min(password.length(), JUDGED));
        var asTypedOnBothKeyboards = Stream.of(judged, onLatinKeys(judged)).distinct();
        if (asTypedOnBothKeyboards.anyMatch(typed -> judge.measure(typed, known).getGuesses() < FEWEST_GUESSES)) {
            throw Invalid.field("password", "okolo.password-weak");
        }
    }

    /** Russian letters as the Latin ones of the same keys: rows of keys are rows in both. */
    private static String onLatinKeys(String password) {
        return password.chars()
                .map(key -> {
                    var place = RUSSIAN_KEYS.indexOf(Character.toLowerCase(key));
                    return place < 0 ? key : LATIN_KEYS.charAt(place);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The hash to store, with its own salt and parameters. */
    public String hash(String password) {
        return oneOfFew(() -> Password.hash(normal(password))
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(memory, passes, 1, 32, Argon2.ID))
                .getResult());
    }

    /**
     * Whether the password is right. Takes the same time when there is no such account.
     *
     * @param hash as stored, or null when nobody is known by that address
     */
    public boolean isRight(String password, String hash) {
        var hasPassword = hash != null && hash.startsWith("$argon2");
        var compared = hasPassword ? hash : ofNobody;
        var right = isRightAsTyped(normal(password), compared)
                || !normal(password).equals(password) && isRightAsTyped(password, compared);
        return right && hasPassword;
    }

    /** As it was hashed before passwords had one form. */
    private boolean isRightAsTyped(String password, String hash) {
        return oneOfFew(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Keyboards write one letter in more than one way, and nobody sees which. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T oneOfFew(Supplier<T> costly) {
        processors.acquireUninterruptibly();
        try {
            return costly.get();
        } finally {
            processors.release();
        }
    }
}
