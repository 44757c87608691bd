package org.okolo.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.network.Network;
import org.okolo.tenancy.Owned;

/** One way to say what a template says, in one network or in any. */
@Entity
@Table(name = "template_variant")
public class TemplateVariant extends Owned {

    public UUID templateId;
    public int position;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Network network;

    public String text;

    static List<TemplateVariant> of(UUID templateId) {
        return list("templateId = ?1 order by position", templateId);
    }

    static Map<UUID, List<TemplateVariant>> byTemplate(Collection<UUID> templateIds) {
        return TemplateVariant.<TemplateVariant>list("templateId in ?1 order by position", templateIds).stream()
                .collect(Collectors.groupingBy(variant -> variant.templateId));
    }

    /** As it is told over HTTP. */
    Variant view() {
        return new Variant(network, text);
    }

    /** Puts these texts in place of those there are. */
    static void replace(UUID templateId, List<Variant> wanted) {
        delete("templateId", templateId);
        for (var position = 0; position < wanted.size(); position++) {
            var variant = new TemplateVariant();
            variant.templateId = templateId;
            variant.position = position;
            variant.network = wanted.get(position).network();
            variant.text = wanted.get(position).text();
            variant.persist();
        }
    }
}
