package org.okolo.template;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.okolo.edit.OrderedRow;

/** Where templates lie together. */
@Entity
@DynamicUpdate
@Table(name = "template_folder")
public class TemplateFolder extends OrderedRow {

    /** Whose it is; null for one of the whole team. */
    public UUID managerId;

    /** The manager, or the project for a shared one. */
    public UUID scopeId;

    public String name;
    public int version;

    static List<TemplateFolder> inOrder(UUID scopeId) {
        return list("scopeId = ?1 order by position, id", scopeId);
    }
}
