package org.okolo.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.okolo.event.Events;
import org.okolo.project.ProjectOpened;

/** What a new project begins with: an empty journal, and one process that fits most sales, in both languages; letters of the owner's. */
@ApplicationScoped
class NewProject {

    @Inject
    Events events;

    void begin(@Observes ProjectOpened opened) {
        events.begin();
        var process = new Process();
        process.captionEn = "Sales";
        process.captionRu = "Продажи";
        process.version = 1;
        process.persistAndFlush();
        var letters = "ru".equals(opened.locale()) ? "НПЖЗ" : "NTWO";
        add(process, 0, new Captions("New", "Новый"), "#228be6", Shape.CIRCLE, letters.substring(0, 1), Outcome.OPEN);
        add(
                process,
                1,
                new Captions("In talks", "Переговоры"),
                "#7950f2",
                Shape.DIAMOND,
                letters.substring(1, 2),
                Outcome.OPEN);
        add(
                process,
                2,
                new Captions("Waiting", "Ожидание"),
                "#f59f00",
                Shape.HEXAGON,
                letters.substring(2, 3),
                Outcome.OPEN);
        add(process, 3, new Captions("Order", "Заказ"), "#0c8599", Shape.SQUARE, letters.substring(3), Outcome.OPEN);
        add(process, 4, new Captions("Won", "Сделка"), "#2f9e44", Shape.SHIELD, "✓", Outcome.WON);
        add(process, 5, new Captions("Lost", "Отказ"), "#868e96", Shape.TRIANGLE, "✗", Outcome.LOST);
    }

    private static void add(
            Process process,
            int position,
            Captions captions,
            String color,
            Shape shape,
            String letter,
            Outcome outcome) {
        var status = new Status();
        status.processId = process.id;
        status.position = position;
        status.version = 1;
        status.apply(new StatusEdit(captions, color, shape, letter, outcome));
        status.persist();
    }
}
