package org.okolo.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.okolo.client.ClientView;
import org.okolo.client.Clients;
import org.okolo.contact.PhoneRegion;
import org.okolo.field.Field;
import org.okolo.manager.Manager;
import org.okolo.problem.Invalid;
import org.okolo.project.Project;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.CurrentProject;

/** Knows the placeholders of this project, and the words for them. */
@ApplicationScoped
class Words {

    private static final String FIELD = "client.field.";

    @Inject
    CurrentManager manager;

    @Inject
    CurrentProject project;

    @Inject
    Clients clients;

    @Inject
    PhoneRegion region;

    /** @throws Invalid when a text names something nobody knows */
    void check(TemplateEdit edit) {
        for (var i = 0; i < edit.variants().size(); i++) {
            var text = new TemplateText(edit.variants().get(i).text());
            var field = "variants[" + i + "].text";
            text.placeholders().stream()
                    .filter(name -> !isKnown(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw Invalid.field(field, "okolo.placeholder", "{" + name + "}");
                    });
            text.doubled().stream().findFirst().ifPresent(name -> {
                throw Invalid.field(field, "okolo.placeholder-doubled", "{{" + name + "}}");
            });
        }
    }

    /**
     * The words for one message of the caller's.
     *
     * @param clientId whom it is for; null when that is not known
     * @throws org.okolo.problem.NotFound when there is no such client
     */
    Function<String, String> about(UUID clientId) {
        var client = clientId == null ? null : clients.present(clientId);
        var people = new Placeholder.People(
                client == null ? null : client.name,
                Manager.<Manager>findById(manager.id()).name,
                Project.<Project>findById(project.id()).name,
                region.ofProject());
        var own = client == null
                ? Map.<String, Object>of()
                : ClientView.of(client).fields();
        return name -> name.startsWith(FIELD)
                ? Objects.toString(own.get(name.substring(FIELD.length())), null)
                : Placeholder.written(name).map(known -> known.word(people)).orElse(null);
    }

    private static boolean isKnown(String name) {
        return Placeholder.written(name).isPresent()
                || name.startsWith(FIELD)
                        && Field.withKey(name.substring(FIELD.length()))
                                .filter(field -> !field.retired)
                                .isPresent();
    }
}
