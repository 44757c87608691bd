package org.okolo.client;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneNumber;
import org.okolo.text.Sound;
import org.okolo.text.WordsOf;

/** Cuts names, handles and questions into words in one form, so that a prefix of the one finds the other. */
public final class SearchWords {

    /** How the keys of names begin. */
    public static final String NAME_KEY = "=";

    private static final int LONGEST = 64;
    private static final int MOST_ASKED = 6;
    private static final int SHORTEST_SOUND = 3;

    private SearchWords() {}

    /** What a client is found by: the words of its name as they are written and as they sound, its handles whole and in parts, its ids, its contacts. */
    static Set<String> of(Client client, Collection<Profile> profiles, Collection<Contact> contacts) {
        var words = new LinkedHashSet<>(in(client.name));
        List.copyOf(words).stream()
                .map(Sound::of)
                .filter(sound -> !sound.isEmpty())
                .forEach(words::add);
        nameKey(client.name).ifPresent(words::add);
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
            words.addAll(contact.kind == ContactKind.PHONE ? number(contact.normal) : in(contact.value));
        }
        return words;
    }

    /** With its extension, and from its end without. */
    private static Set<String> number(String normal) {
        var digits = normal.replaceFirst("x.*", "").replaceAll("\\D", "");
        return Set.of(normal.replaceAll("\\D", ""), PhoneNumber.fromTheEnd(digits));
    }

    /** How a word of a name sounds that is asked for; empty when there is too little of it to tell. */
    public static Optional<String> sound(String asked) {
        return Optional.of(Sound.of(asked)).filter(sound -> asked.length() >= SHORTEST_SOUND && !sound.isEmpty());
    }

    /**
     * What is asked for, as beginnings of words; only the first six count. A handle typed whole ({@code john_smith},
     * {@code @john.smith}) is asked for by its parts.
     */
    public static List<String> asked(String question) {
        return cut(WordsOf.asked(question)).stream().limit(MOST_ASKED).toList();
    }

    /** The words of a text that is to be found, each once. */
    public static Set<String> in(String text) {
        return cut(WordsOf.all(text));
    }

    /**
     * What two names have in common that may be one person's: their words in one order, however their letters are written. It stands among
     * the words and begins as none of them does.
     *
     * @return empty for a name of one word, which says nothing
     */
    public static Optional<String> nameKey(String name) {
        var words = cut(WordsOf.whole(name)).stream().sorted().toList();
        return Optional.of(NAME_KEY + String.join(" ", words))
                .filter(key -> words.size() > 1)
                .map(key -> key.substring(0, Math.min(LONGEST, key.length())));
    }

    private static Set<String> cut(List<WordsOf.Found> words) {
        return words.stream()
                .map(word -> word.text().length() > LONGEST ? word.text().substring(0, LONGEST) : word.text())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
