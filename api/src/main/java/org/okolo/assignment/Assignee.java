package org.okolo.assignment;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.okolo.tenancy.Owned;

/** A manager among those who get new clients. */
@Entity
public class Assignee extends Owned {

    public UUID managerId;
    public int position;

    static List<UUID> inOrder() {
        return Assignee.<Assignee>list("order by position, id").stream()
                .map(assignee -> assignee.managerId)
                .toList();
    }

    static void replace(List<UUID> managerIds) {
        deleteAll();
        for (var position = 0; position < managerIds.size(); position++) {
            var assignee = new Assignee();
            assignee.managerId = managerIds.get(position);
            assignee.position = position;
            assignee.persist();
        }
    }
}
