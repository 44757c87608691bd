package org.okolo.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;

@OkoloTest
class PersonalFileTest {

    Nebylova her;

    @BeforeEach
    void openAProject() {
        her = new Nebylova();
    }

    @Test
    void theFileTellsEverythingHeldOnThePerson() {
        var anna = her.anna();
        her.file(anna)
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("client.name", equalTo("Anna Nebylova"))
                .body("rows.Note.text", contains("Nebylova called"))
                .body("rows.Contact.value", contains("nebylova@example.org"))
                .body("handles.handle", contains("nebylova"))
                .body("events.kind", hasItems("client.added", "note.added"))
                .body("managers.name", hasItems("Maria Manager"));
    }

    @Test
    void theFileTellsWhatWasMergedInToo() {
        var anna = her.anna();
        var other = Sample.client(her.project.manager(), "Anna Formerly");
        her.merge(anna, other);
        her.file(anna).body("clients.name", hasItems("Anna Nebylova", "Anna Formerly"));
    }

    @Test
    void theFileIsForLeads() {
        her.project
                .manager()
                .call()
                .get("/clients/%s/personal-file".formatted(her.anna().getString("id")))
                .then()
                .statusCode(403);
    }
}
