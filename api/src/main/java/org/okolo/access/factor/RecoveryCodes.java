package org.okolo.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes to print and put away; all in the running transaction. */
@ApplicationScoped
public class RecoveryCodes {

    static final int HOW_MANY = 10;

    /** No letters that look alike on paper; some 59 random bits in three blocks. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int BLOCKS = 3;
    private static final int BLOCK = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    FactorKey key;

    /** New ones, told this once; the ones before open nothing any more. */
    List<String> make(UUID accountId) {
        forget(accountId);
        var codes = Stream.generate(RecoveryCodes::random).limit(HOW_MANY).toList();
        codes.forEach(code -> {
            var row = new RecoveryCode();
            row.accountId = accountId;
            row.hash = key.hash(accountId, plain(code));
            row.persist();
        });
        return codes;
    }

    /** Whether the code is one of them, which it is once. */
    public boolean isTaken(UUID accountId, String code) {
        return RecoveryCode.delete("accountId = ?1 and hash = ?2", accountId, key.hash(accountId, plain(code))) == 1;
    }

    public int left(UUID accountId) {
        return (int) RecoveryCode.count("accountId", accountId);
    }

    void forget(UUID accountId) {
        RecoveryCode.delete("accountId", accountId);
    }

    private static String random() {
        return Stream.generate(() -> RANDOM.ints(BLOCK, 0, LETTERS.length())
                        .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                        .collect(Collectors.joining()))
                .limit(BLOCKS)
                .collect(Collectors.joining("-"));
    }

    /** However it was typed. */
    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
