package org.okolo.template;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.okolo.network.Network;
import org.okolo.tenancy.Owned;

/** How often a template was used in one community on one day. */
@Entity
@Table(name = "template_use")
public class TemplateUse extends Owned {

    private static final int DAYS_KEPT = 60;

    public UUID templateId;
    public LocalDate day;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Network network;

    public String community;
    public int uses;

    static int count(UUID templateId, Place place) {
        return of(templateId, place).map(use -> use.uses).orElse(0);
    }

    /** One more, in a transaction that has locked the template. */
    static int add(UUID templateId, Place place) {
        var use = of(templateId, place).orElseGet(() -> first(templateId, place));
        use.uses++;
        return use.uses;
    }

    private static Optional<TemplateUse> of(UUID templateId, Place place) {
        return find(
                        "templateId = ?1 and day = ?2 and network = ?3 and community = ?4",
                        templateId,
                        place.day(),
                        place.network(),
                        place.community())
                .firstResultOptional();
    }

    private static TemplateUse first(UUID templateId, Place place) {
        delete("templateId = ?1 and day < ?2", templateId, place.day().minusDays(DAYS_KEPT));
        var use = new TemplateUse();
        use.templateId = templateId;
        use.day = place.day();
        use.network = place.network();
        use.community = place.community();
        use.persist();
        return use;
    }
}
