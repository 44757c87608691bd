package org.okolo.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * These clients, one person and what had become a part of it, are about to be erased for good. Fired inside the transaction. Who keeps
 * something of them that is not an {@link OfClient} (rows that refer to them otherwise, texts, files) observes this and erases it.
 */
public final class ErasingClients {

    private final List<UUID> clientIds;
    private final boolean wanted;
    private final Collection<Long> events = new TreeSet<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    /** @param wanted somebody asks for it; false when the client was deleted and its time is over */
    public ErasingClients(List<UUID> clientIds, boolean wanted) {
        this.clientIds = clientIds;
        this.wanted = wanted;
    }

    public List<UUID> clientIds() {
        return clientIds;
    }

    /** Whether somebody asks to be forgotten now, by what is on its way to us too. */
    public boolean isWanted() {
        return wanted;
    }

    /** Events of others that tell something of these clients, by their numbers: their contents go too. */
    public void tellOf(Collection<Long> seqs) {
        events.addAll(seqs);
    }

    /** To be done when the rows of the clients are gone. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** For who erases: the events of others. */
    public List<Long> events() {
        return List.copyOf(events);
    }

    /** For who erases: the rows are gone. */
    public void rowsAreGone() {
        afterwards.forEach(Runnable::run);
    }
}
