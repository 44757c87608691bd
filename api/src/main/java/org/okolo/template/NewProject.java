package org.okolo.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.okolo.project.ProjectOpened;

/** Two messages to begin with, in the owner's language: whoever opens the list for the first time sees what one looks like. */
@ApplicationScoped
class NewProject {

    private record First(String title, String shortcut, String text) {}

    private static final List<First> ENGLISH = List.of(
            new First("Greeting", "hello", "Hello, {client.firstName}!\nThank you for writing. What can I do for you?"),
            new First("Thanks", "thanks", "Thank you, {client.firstName}! I will write as soon as there is news."));

    private static final List<First> RUSSIAN = List.of(
            new First(
                    "Приветствие",
                    "привет",
                    "Здравствуйте, {client.firstName}!\nСпасибо, что написали. Чем могу помочь?"),
            new First("Благодарность", "спасибо", "Спасибо, {client.firstName}! Напишу, как только будут новости."));

    @Inject
    Clock clock;

    void begin(@Observes ProjectOpened opened) {
        var messages = "ru".equals(opened.locale()) ? RUSSIAN : ENGLISH;
        for (var position = 0; position < messages.size(); position++) {
            var template = new Template();
            template.scopeId = opened.projectId();
            template.position = position;
            template.pick = Template.Pick.TURN;
            template.createdAt = clock.instant();
            template.changedAt = template.createdAt;
            template.version = 1;
            add(template, messages.get(position));
        }
    }

    private static void add(Template template, First message) {
        template.title = message.title();
        template.shortcut = message.shortcut();
        template.persistAndFlush();
        TemplateVariant.replace(template.id, List.of(new Variant(null, message.text())));
    }
}
