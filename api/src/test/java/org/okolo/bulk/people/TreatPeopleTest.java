package org.okolo.bulk.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Client;
import org.okolo.client.ClientTag;
import org.okolo.client.Sample;
import org.okolo.client.profile.NewProfile;
import org.okolo.manager.Manager;
import org.okolo.network.Network;
import org.okolo.status.Status;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;
import org.okolo.tag.Tag;
import org.okolo.tenancy.CurrentManager;
import org.okolo.tenancy.Role;
import org.okolo.tenancy.Via;

/** What was there when the order came, and is not when its turn comes. */
@OkoloTest
class TreatPeopleTest {

    final TestProject project = TestProject.open();
    UUID status;
    UUID tag;
    UUID otherTag;

    @BeforeEach
    void addAClient() {
        status = UUID.fromString(project.lead().call().get("/statuses").path("items[1].id"));
        tag = People.tag(project.lead(), "Honey");
        otherTag = People.tag(project.lead(), "Wax");
        Sample.inVk(project.manager(), "Anna", "7", null);
    }

    @Test
    void withoutTheStatusTheRestIsDone() {
        project.in(() -> Status.update("retiredAt = ?1 where id = ?2", Instant.EPOCH, status));
        assertEquals(List.of("CHANGED NO_LONGER_THERE", "ADDED NO_LONGER_THERE"), treated(true));
        assertEquals(4L, project.<Long>in(() -> ClientTag.count()));
    }

    @Test
    void withoutTheOwnerTheRestIsDone() {
        project.in(() ->
                Manager.update("active = false where id = ?1", project.manager().id()));
        assertEquals(List.of("CHANGED NO_LONGER_THERE", "ADDED NO_LONGER_THERE"), treated(true));
        assertEquals(2L, project.<Long>in(() -> Client.count("statusId", status)));
    }

    @Test
    void withoutOneTagTheOtherIsGiven() {
        project.in(() -> Tag.delete("id", tag));
        assertEquals(List.of("CHANGED NO_LONGER_THERE", "ADDED NO_LONGER_THERE"), treated(true));
        assertEquals(2L, project.<Long>in(() -> ClientTag.count("tagId", otherTag)));
    }

    @Test
    void whoeverIsNoClientIsLeftOutForThatAlone() {
        project.in(() -> Tag.delete("id", tag));
        assertEquals(List.of("CHANGED NO_LONGER_THERE", "REFUSED NO_CLIENT"), treated(false));
    }

    /** Anna, who is a client, and Berta, who is none. */
    private List<String> treated(boolean add) {
        var action = new PeopleAction(add, status, project.manager().id(), List.of(tag, otherTag));
        var people = List.of(person("Anna", "7"), person("Berta", "8"));
        return project.in(() -> {
            TestProject.bean(CurrentManager.class).act(project.lead().id(), Role.LEAD, Via.BULK, UUID.randomUUID());
            return TestProject.bean(TreatPeople.class).treat(0, people, action).stream()
                    .map(line -> line.outcome() + " " + line.reason())
                    .toList();
        });
    }

    private static SelectedPerson person(String name, String vkId) {
        return new SelectedPerson(name, new NewProfile(Network.VK, vkId, null));
    }
}
