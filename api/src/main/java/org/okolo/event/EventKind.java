package org.okolo.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okolo.tenancy.Role;

/** What can happen in a project. Written as {@code client.profile-added}; the word before the dot is the room. */
public enum EventKind {
    CLIENT_ADDED,
    CLIENT_EDITED,
    CLIENT_STATUS,
    CLIENT_OWNER,
    CLIENT_BLOCKED,
    CLIENT_DELETED,
    CLIENT_RESTORED,
    CLIENT_TAGS,
    CLIENT_MERGED,
    CLIENT_UNMERGED,
    CLIENT_ERASED,
    CLIENT_DUPLICATE_DISMISSED,
    CLIENT_DUPLICATE_SUGGESTED,
    CLIENT_PROFILE_ADDED,
    CLIENT_PROFILE_REMOVED,
    CLIENT_PROFILE_SEEN,
    NOTE_ADDED,
    NOTE_EDITED,
    NOTE_DELETED,
    NOTE_EXPIRED,
    PURCHASE_ADDED,
    PURCHASE_EDITED,
    PURCHASE_DELETED,
    PRODUCT_EDITED,
    PRODUCT_DELETED,
    PROCESS_ADDED,
    PROCESS_EDITED,
    PROCESS_ORDERED,
    PROCESS_RETIRED,
    IMPORT_STARTED,
    IMPORT_REVERTED,
    BULK_STARTED,
    BULK_UNDONE,
    TASK_ADDED,
    TASK_EDITED,
    TASK_DONE,
    TASK_REOPENED,
    TASK_DELETED,
    TASK_HANDED_OVER,
    REMINDER_ADDED,
    REMINDER_EDITED,
    REMINDER_SNOOZED,
    REMINDER_DONE,
    REMINDER_DELETED,
    REMINDER_HANDED_OVER,
    REMINDER_DUE,
    TEMPLATE_ADDED,
    TEMPLATE_EDITED,
    TEMPLATE_DELETED,
    TEMPLATE_ORDERED,
    TEMPLATE_USED,
    TEMPLATE_FOLDER_ADDED,
    TEMPLATE_FOLDER_EDITED,
    TEMPLATE_FOLDER_DELETED,
    TEMPLATE_FOLDERS_ORDERED,
    STATUS_ADDED,
    STATUS_EDITED,
    STATUS_REMOVED,
    STATUS_ORDERED,
    TAG_ADDED,
    TAG_EDITED,
    TAG_MERGED,
    TAG_REMOVED,
    FIELD_ADDED,
    FIELD_EDITED,
    FIELD_ORDERED,
    FIELD_REMOVED,
    MANAGER_JOINED,
    MANAGER_EDITED,
    MANAGER_LEFT,
    ABSENCE_ADDED,
    ABSENCE_EDITED,
    ABSENCE_DELETED,
    ASSIGNMENT_EDITED,
    INVITATION_SENT,
    INVITATION_WITHDRAWN,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    PROJECT_EDITED,
    STATISTICS_REBUILT,
    PROJECT_WARNED,
    PROJECT_LICENSED,
    PROJECT_EXPORTED,
    PROJECT_LOGO,
    PROJECT_SECOND_FACTOR,
    SEARCH_REBUILT,
    WEBHOOK_ADDED,
    WEBHOOK_EDITED,
    WEBHOOK_SECRET,
    WEBHOOK_DISABLED,
    WEBHOOK_REMOVED;

    /** Rooms with addresses and keys that open something elsewhere. */
    private static final Set<String> OF_OWNERS = Set.of("webhook", "invitation", "token");

    /** Rooms in which a manager has things of one's own, which leads do not read either. */
    private static final Set<String> WITH_OWN = Set.of("reminder", "template");

    private final String written =
            name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');

    @JsonValue
    @Override
    public String toString() {
        return written;
    }

    /** The kind written so, or empty when there is none. */
    public static Optional<EventKind> written(String text) {
        return Arrays.stream(values()).filter(kind -> kind.written.equals(text)).findFirst();
    }

    /** Who may read events of this kind at least: what only owners may list, nobody else reads in a feed. */
    public Role leastRole() {
        return OF_OWNERS.contains(room()) ? Role.OWNER : Role.MANAGER;
    }

    /** The kinds whose events somebody of this role may not read. */
    public static Set<EventKind> hiddenFrom(Role role) {
        return Arrays.stream(values())
                .filter(kind -> !role.isAtLeast(kind.leastRole()))
                .collect(Collectors.toSet());
    }

    /** Whether an event of this kind that is only for one manager is not for leads either. */
    public boolean isOfOnesOwn() {
        return WITH_OWN.contains(room());
    }

    public static Set<EventKind> ofOnesOwn() {
        return Arrays.stream(values()).filter(EventKind::isOfOnesOwn).collect(Collectors.toSet());
    }

    /** The word before the dot: {@code client}, {@code note}, {@code status}, … */
    public String room() {
        return written.substring(0, written.indexOf('.'));
    }
}
