package org.okolo.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.okolo.client.Clients;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.network.Network;
import org.okolo.problem.Invalid;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentProject;

/** Picks a variant, fills it, and counts. */
@ApplicationScoped
class UseTemplate {

    @ConfigProperty(name = "okolo.template.uses", defaultValue = "40")
    int tooOften;

    @Inject
    Clock clock;

    @Inject
    CurrentProject project;

    @Inject
    Words words;

    @Inject
    Clients clients;

    @Inject
    Events events;

    /** What an event keeps of a use. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ToldUse(String title, Network network, String community, Integer variant) {}

    Rendered render(Template template, RenderRequest request) {
        var fitting = fitting(TemplateVariant.of(template.id), request.network());
        var variant = fitting.get(pick(template, fitting.size(), request.seed()));
        var filled = new TemplateText(variant.text).fill(words.about(request.clientId()));
        var place = place(request.network(), request.community());
        var today = place == null ? 0 : TemplateUse.count(template.id, place);
        return new Rendered(filled.text(), variant.position, filled.missing(), today, today >= tooOften);
    }

    Used use(Template template, Use use) {
        var clientId = use.clientId() == null ? null : clients.present(use.clientId()).id;
        var place = place(use.network(), use.community());
        template.uses++;
        template.lastUsedAt = clock.instant();
        var today = place == null ? 0 : TemplateUse.add(template.id, place);
        var told = new ToldUse(template.title, use.network(), place == null ? null : place.community(), use.variant());
        events.record(Change.of(EventKind.TEMPLATE_USED)
                .client(clientId)
                .subject(template.id)
                .after(told)
                .onlyFor(template.managerId));
        return new Used(template.uses, today, today >= tooOften);
    }

    /** Those for the network; else those for any; without a network, all where there is none for any. */
    private static List<TemplateVariant> fitting(List<TemplateVariant> all, Network network) {
        var own = all.stream()
                .filter(variant -> network != null && variant.network == network)
                .toList();
        var any = all.stream().filter(variant -> variant.network == null).toList();
        var found = own.isEmpty() ? any : own;
        if (found.isEmpty() && network != null) {
            throw Invalid.field("network", "okolo.template-network");
        }
        return found.isEmpty() ? all : found;
    }

    private static int pick(Template template, int many, Long seed) {
        if (template.pick == Template.Pick.TURN) {
            return template.uses % many;
        }
        return seed == null ? ThreadLocalRandom.current().nextInt(many) : new SplittableRandom(seed).nextInt(many);
    }

    private Place place(Network network, String community) {
        if (community == null || community.isBlank()) {
            return null;
        }
        if (network == null) {
            throw Invalid.field("network", "okolo.required");
        }
        var zone = ZoneId.of(Project.<Project>findById(project.id()).zone);
        return new Place(
                LocalDate.now(clock.withZone(zone)), network, community.trim().toLowerCase(Locale.ROOT));
    }
}
