package org.okolo.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Empties kept answers. Their keys stay used, so that a late repetition does not do the work again. */
@ApplicationScoped
public class ForgetAnswers {

    /** The answers that name one of these ids, in the running transaction. */
    public void about(Collection<UUID> ids) {
        for (var id : ids) {
            StoredAnswer.update(
                    "answer = ?1, about = null where about like ?2", StoredAnswer.FORGOTTEN, "%" + id + "%");
        }
    }
}
