package org.okolo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.okolo.manager.Manager;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class FoundationTest {

    @Test
    void aProjectSeesItsOwnManagersOnly() {
        TestProject ours = TestProject.open();
        TestProject theirs = TestProject.open();
        assertEquals(3, ours.in(() -> Manager.count()));
        assertNull(ours.in(() -> Manager.findById(theirs.owner().id())));
    }
}
