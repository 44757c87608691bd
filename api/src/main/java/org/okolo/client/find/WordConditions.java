package org.okolo.client.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.okolo.client.SearchWords;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneNumber;
import org.okolo.contact.PhoneRegion;
import org.okolo.text.OtherKeyboard;

/** The words a client is asked for by. */
@ApplicationScoped
class WordConditions implements ClientCondition {

    @Inject
    ClientsThatHave having;

    @Inject
    PhoneRegion region;

    /** Words hold letters and digits only, so nothing in them needs escaping; no word at all asks for nothing. */
    @Override
    public Optional<Part> of(ClientFilter filter) {
        if (filter.q == null || filter.q.isBlank()) {
            return Optional.empty();
        }
        if (ContactKind.looksLikeAPhone(filter.q)) {
            return Optional.of(phone(filter.q));
        }
        var words = words(filter.q);
        if (words.isEmpty()) {
            return Optional.of(new Part("1 = 0", Map.of()));
        }
        var where = new StringJoiner(" and ");
        var parameters = new HashMap<String, Object>();
        for (var word : words) {
            var part = having.row("ClientWord", word.name(), word.where(), word.parameters());
            where.add(part.where());
            parameters.putAll(part.parameters());
        }
        return Optional.of(new Part(where.toString(), parameters));
    }

    /** What is asked for; what the other keyboard means by it, when nobody in the project is called so. */
    private List<Beginning> words(String question) {
        var typed = beginnings(question);
        if (typed.stream().allMatch(this::isKnown)) {
            return typed;
        }
        return OtherKeyboard.of(question)
                .map(WordConditions::beginnings)
                .filter(meant -> meant.stream().allMatch(this::isKnown))
                .orElse(typed);
    }

    private boolean isKnown(Beginning word) {
        return having.any("ClientWord", word.name(), word.where(), word.parameters());
    }

    private static List<Beginning> beginnings(String question) {
        var asked = SearchWords.asked(question);
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new Beginning("word" + i, asked.get(i)))
                .toList();
    }

    /** The beginning of a word, as it is written or as it sounds; a condition about the row {@code name}. */
    private record Beginning(String name, String written) {

        String where() {
            return sound().isEmpty()
                    ? "%1$s.word like :%1$s_written".formatted(name)
                    : "(%1$s.word like :%1$s_written or %1$s.word like :%1$s_sound)".formatted(name);
        }

        Map<String, Object> parameters() {
            var parameters = new HashMap<String, Object>(Map.of(name + "_written", written + "%"));
            sound().ifPresent(sound -> parameters.put(name + "_sound", sound + "%"));
            return parameters;
        }

        private Optional<String> sound() {
            return SearchWords.sound(written).filter(sound -> !sound.equals(written));
        }
    }

    /** A number typed whole is asked for in its one form, a part of one as it is: as a beginning or as an end. */
    private Part phone(String text) {
        var digits =
                ContactKind.PHONE.normal(text, region.ofProject()).orElse(text).replaceAll("\\D", "");
        var parameters = Map.<String, Object>of(
                "phone_whole", digits + "%",
                "phone_part", PhoneNumber.digitsOf(text) + "%",
                "phone_end", PhoneNumber.endingAsked(text) + "%");
        var where = "(phone.word like :phone_whole or phone.word like :phone_part or phone.word like :phone_end)";
        return having.row("ClientWord", "phone", where, parameters);
    }
}
