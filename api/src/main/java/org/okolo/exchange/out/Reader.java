package org.okolo.exchange.out;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.okolo.event.EventKind;
import org.okolo.tenancy.Role;

/**
 * For whom an archive is written: it holds no more than this manager reads elsewhere.
 *
 * @param language of the tables for spreadsheets
 */
record Reader(UUID managerId, Role role, Locale language) {

    private static final Set<String> OF_OWNERS = Set.of("Invitation", "ManagerToken", "Webhook");

    private static final String SHARED_OR_OWN = "(e.managerId is null or e.managerId = :me)";
    private static final String OF_SUCH_A_TEMPLATE =
            "e.templateId in (select t.id from Template t where t.managerId is null or t.managerId = :me)";

    /** What is somebody's own is in nobody else's archive, whatever their role. */
    private static final Map<String, String> OWN = Map.of(
            "Notice", "e.managerId = :me",
            "Reminder", "e.managerId = :me",
            "ReminderDelivery", "e.reminderId in (select r.id from Reminder r where r.managerId = :me)",
            "Template", SHARED_OR_OWN,
            "TemplateFolder", SHARED_OR_OWN,
            "TemplateVariant", OF_SUCH_A_TEMPLATE,
            "TemplateUse", OF_SUCH_A_TEMPLATE);

    boolean mayRead(String kind) {
        return role == Role.OWNER || !OF_OWNERS.contains(kind);
    }

    /**
     * Which rows of this kind the archive holds, as a condition on {@code e}.
     *
     * @param parameters the condition's are put here
     */
    String condition(String kind, Map<String, Object> parameters) {
        if (kind.equals("Event")) {
            return events(parameters);
        }
        if (!OWN.containsKey(kind)) {
            return "1 = 1";
        }
        parameters.put("me", managerId);
        return OWN.get(kind);
    }

    private String events(Map<String, Object> parameters) {
        parameters.put("me", managerId);
        parameters.put("ofOnesOwn", EventKind.ofOnesOwn());
        var own = "(e.onlyFor is null or e.onlyFor = :me or e.kind not in :ofOnesOwn)";
        var hidden = EventKind.hiddenFrom(role);
        if (hidden.isEmpty()) {
            return own;
        }
        parameters.put("hidden", hidden);
        return own + " and e.kind not in :hidden";
    }
}
