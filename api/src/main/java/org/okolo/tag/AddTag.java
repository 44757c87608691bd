package org.okolo.tag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.okolo.event.Change;
import org.okolo.event.EventKind;
import org.okolo.event.Events;
import org.okolo.problem.Conflict;
import org.okolo.problem.ProblemType;

/** Adds tags and gives them names nobody else has. */
@ApplicationScoped
public class AddTag {

    /** More than anybody finds their way around in; all of them are listed at once. */
    public static final int MOST = 1000;

    @Inject
    Clock clock;

    @Inject
    Events events;

    /** @throws Conflict {@code tag-exists} when there is one of this name, or {@code conflict} when there are too many */
    public Tag add(TagEdit edit) {
        Tag.named(edit.name()).ifPresent(AddTag::refuse);
        if (Tag.count() >= MOST) {
            throw new Conflict(ProblemType.CONFLICT, "A project has " + MOST + " tags at most.");
        }
        var tag = new Tag();
        tag.createdAt = clock.instant();
        tag.version = 1;
        tag.apply(edit);
        write(edit, tag::persistAndFlush);
        events.record(Change.of(EventKind.TAG_ADDED).subject(tag.id).after(new TagView(tag)));
        return tag;
    }

    /** The tag of this name, made when there is none: for imports and other work on many clients. */
    public Tag named(String name) {
        var edit = new TagEdit(name, null);
        return Tag.named(edit.name()).orElseGet(() -> add(edit));
    }

    /** Says of a lost race for a name what it is. */
    void write(TagEdit edit, Runnable write) {
        try {
            write.run();
        } catch (ConstraintViolationException lost) {
            QuarkusTransaction.requiringNew().call(() -> Tag.named(edit.name())).ifPresent(AddTag::refuse);
            throw lost;
        }
    }

    static void refuse(Tag present) {
        throw new Conflict(ProblemType.TAG_EXISTS, "There is a tag of this name already.", Map.of("tagId", present.id));
    }
}
