package org.okolo.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okolo.client.KnownStatus;
import org.okolo.client.find.ChooseClients;
import org.okolo.client.find.ChooseClients.Chosen;
import org.okolo.client.find.ClientFilter;
import org.okolo.client.owner.OwnerRule;
import org.okolo.digest.Sha256;
import org.okolo.problem.Conflict;
import org.okolo.problem.Invalid;
import org.okolo.problem.ProblemType;
import org.okolo.tag.Tag;

/** Whom a bulk action is about, and whether it can be done at all. */
@ApplicationScoped
class Selection {

    /** More is too much for one click: the ids of these fit in memory and in a minute. */
    static final int MOST = 100_000;

    @Inject
    ChooseClients choosing;

    @Inject
    OwnerRule owners;

    /**
     * @throws Invalid when the action names a status, owner or tag the project does not have
     * @throws Conflict {@code bulk-too-large} when there are too many
     */
    List<Chosen> of(ClientFilter filter, Collection<UUID> only, BulkAction action) {
        check(action);
        var chosen = choosing.all(filter, only, MOST + 1);
        if (chosen.size() > MOST) {
            throw new Conflict(
                    ProblemType.BULK_TOO_LARGE,
                    "The filter finds more than " + MOST + " clients. Narrow it.",
                    Map.of("most", MOST));
        }
        if (!only.isEmpty() && chosen.isEmpty()) {
            throw Invalid.field("clientIds", "okolo.clients");
        }
        return chosen;
    }

    BulkPreview preview(List<Chosen> chosen, BulkAction action) {
        var refused = chosen.stream().filter(one -> isRefused(one, action)).count();
        return new BulkPreview(chosen.size(), (int) refused, token(chosen, action));
    }

    private void check(BulkAction action) {
        switch (action.kind()) {
            case STATUS -> KnownStatus.check(action.statusId());
            case OWNER -> owners.checkActive(action.ownerId());
            case TAG_ADD, TAG_REMOVE -> {
                if (action.tagId() == null || Tag.findById(action.tagId()) == null) {
                    throw Invalid.field("action.tagId", "okolo.tag");
                }
            }
            case DELETE -> {}
        }
    }

    private boolean isRefused(Chosen one, BulkAction action) {
        return switch (action.kind()) {
            case OWNER -> !owners.isToGive(one.ownerId(), action.ownerId());
            case DELETE -> !owners.isToDelete(one.ownerId());
            default -> false;
        };
    }

    /** A fingerprint of the action and of every client, so that what is done is what was counted. */
    private static String token(List<Chosen> chosen, BulkAction action) {
        var ids = ByteBuffer.allocate(16 * chosen.size());
        for (var one : chosen) {
            ids.putLong(one.id().getMostSignificantBits()).putLong(one.id().getLeastSignificantBits());
        }
        var sum = Sha256.of(action.toString().getBytes(StandardCharsets.UTF_8), ids.array());
        return HexFormat.of().formatHex(sum, 0, 16);
    }
}
