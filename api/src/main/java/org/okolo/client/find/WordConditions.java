package org.okolo.client.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.okolo.client.SearchWords;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneNumber;
import org.okolo.contact.PhoneRegion;
import org.okolo.text.Digits;

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
        var asked = SearchWords.asked(filter.q);
        if (asked.isEmpty()) {
            return Optional.of(new Part("1 = 0", Map.of()));
        }
        var where = new StringJoiner(" and ");
        var parameters = new HashMap<String, Object>();
        for (var i = 0; i < asked.size(); i++) {
            var part = word("word" + i, asked.get(i));
            where.add(part.where());
            parameters.putAll(part.parameters());
        }
        return Optional.of(new Part(where.toString(), parameters));
    }

    private Part word(String name, String beginning) {
        var parameter = name + "_beginning";
        return having.row(
                "ClientWord", name, "%s.word like :%s".formatted(name, parameter), Map.of(parameter, beginning + "%"));
    }

    /** A number typed whole is asked for in its one form, a part of one as it is: as a beginning or as an end. */
    private Part phone(String text) {
        var digits =
                ContactKind.PHONE.normal(text, region.ofProject()).orElse(text).replaceAll("\\D", "");
        var parameters = Map.<String, Object>of(
                "phone_whole", digits + "%",
                "phone_part", Digits.plain(text).replaceAll("\\D", "") + "%",
                "phone_end", PhoneNumber.endingAsked(text) + "%");
        var where = "(phone.word like :phone_whole or phone.word like :phone_part or phone.word like :phone_end)";
        return having.row("ClientWord", "phone", where, parameters);
    }
}
