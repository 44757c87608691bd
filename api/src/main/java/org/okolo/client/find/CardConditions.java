package org.okolo.client.find;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okolo.contact.ContactKind;
import org.okolo.contact.PhoneRegion;
import org.okolo.page.QueryValue;

/** The filters that ask about the card: tags, contact, fields. */
@ApplicationScoped
class CardConditions implements ClientCondition {

    @Inject
    ClientsThatHave having;

    @Inject
    PhoneRegion region;

    @Override
    public Optional<Part> of(ClientFilter filter) {
        var parts = new ArrayList<Part>();
        for (var tagId : filter.tagIds) {
            var id = QueryValue.id("tagId", tagId);
            parts.add(having.row("ClientTag", "tag" + parts.size(), Map.of("tagId", id)));
        }
        for (var written : filter.fields) {
            var asked = ClientFilter.asked(written);
            var values = Map.<String, Object>of("fieldId", asked.getKey(), "valueKey", asked.getValue());
            parts.add(having.row("ClientField", "field" + parts.size(), values));
        }
        if (filter.contact != null && !filter.contact.isBlank()) {
            parts.add(contact(filter.contact));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(all(parts));
    }

    /** However it is written; any text is a contact of some kind. */
    private Part contact(String text) {
        var kinds = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var kind : ContactKind.values()) {
            kind.normal(text, region.ofProject()).ifPresent(normal -> {
                kinds.add("n.kind = org.okolo.contact.ContactKind.%1$s and n.normal = :contact%1$s".formatted(kind));
                parameters.put("contact" + kind, normal);
            });
        }
        var where = "exists (select 1 from Contact n where n.projectId = c.projectId and n.clientId = c.id and (%s))";
        return new Part(where.formatted(String.join(" or ", kinds)), parameters);
    }

    private static Part all(List<Part> parts) {
        var parameters = new HashMap<String, Object>();
        parts.forEach(part -> parameters.putAll(part.parameters()));
        return new Part(parts.stream().map(Part::where).collect(Collectors.joining(" and ")), parameters);
    }
}
