package org.okolo.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.okolo.manager.Manager;
import org.okolo.project.Logo;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class TenancyTest {

    private final TestProject ours = TestProject.open();
    private final TestProject theirs = TestProject.open();

    @Test
    void aProjectSeesItsOwnManagersOnly() {
        assertEquals(3, ours.in(() -> Manager.count()));
    }

    @Test
    void anothersRowCannotBeFound() {
        assertNull(ours.in(() -> Manager.findById(theirs.owner().id())));
    }

    @Test
    void anUpdateOfAllTouchesTheOwnRowsOnly() {
        ours.in(() -> Manager.update("name = 'Changed'"));
        assertEquals(0, theirs.in(() -> Manager.count("name", "Changed")));
    }

    @Test
    void outsideOfProjectsNoRowIsVisible() {
        assertEquals(0, TestProject.bean(InProject.class).outside(() -> Manager.count()));
    }

    @Test
    void outsideOfProjectsNoRowCanBeWritten() {
        assertThrows(
                PersistenceException.class,
                () -> TestProject.bean(InProject.class).outside(() -> {
                    var logo = new Logo();
                    logo.mediaType = "image/png";
                    logo.image = new byte[1];
                    logo.persistAndFlush();
                    return null;
                }));
    }

    @Test
    void aNewRowIsFoundAgainHoweverOftenItsTransactionChangesIt() {
        var id = ours.in(() -> {
            var logo = new Logo();
            logo.image = new byte[1];
            logo.mediaType = "image/png";
            logo.persist();
            logo.mediaType = "image/webp";
            Logo.flush();
            logo.mediaType = "image/jpeg";
            Logo.flush();
            return logo.id;
        });
        assertEquals("image/jpeg", ours.<String>in(() -> Logo.<Logo>findById(id).mediaType));
    }

    @Test
    void aRequestThatEnteredNoProjectFails() {
        assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().call(() -> Manager.count()));
    }
}
