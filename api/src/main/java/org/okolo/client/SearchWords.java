package org.okolo.client;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.okolo.contact.ContactKind;

/** Cuts names, handles and questions into words in one form, so that a prefix of the one finds the other. */
public final class SearchWords {

    private static final int LONGEST = 64;
    private static final int MOST_ASKED = 6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchWords() {}

    /** What a client is found by: the words of its name, its handles whole and in parts, its ids, its contacts. */
    static Set<String> of(Client client, Collection<Profile> profiles, Collection<Contact> contacts) {
        var words = new LinkedHashSet<>(in(client.name));
        for (var profile : profiles) {
            if (profile.handle != null) {
                words.add(profile.handle);
                words.addAll(in(profile.handleShown));
            }
            if (profile.externalId != null) {
                words.add(profile.externalId);
            }
        }
        for (var contact : contacts) {
            words.addAll(
                    contact.kind == ContactKind.PHONE
                            ? Set.of(contact.normal.replaceAll("\\D", ""))
                            : in(contact.value));
        }
        return words;
    }

    /**
     * What is asked for, as beginnings of words; only the first six count. A handle typed whole ({@code john_smith},
     * {@code @john.smith}) is asked for by its parts.
     */
    public static List<String> asked(String question) {
        return in(question).stream().limit(MOST_ASKED).toList();
    }

    private static Set<String> in(String text) {
        var words = new ArrayList<String>();
        for (var word : BETWEEN.split(plain(text))) {
            if (!word.isEmpty()) {
                words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            }
        }
        return new LinkedHashSet<>(words);
    }

    /** Lower case, no accents, ё as е; й stays й, which is a letter of its own. */
    private static String plain(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var kept = composed.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('й', '\uE000');
        var bare =
                MARKS.matcher(Normalizer.normalize(kept, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace('\uE000', 'й');
    }
}
