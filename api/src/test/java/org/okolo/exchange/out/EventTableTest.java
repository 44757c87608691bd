package org.okolo.exchange.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okolo.client.Sample;
import org.okolo.support.OkoloTest;
import org.okolo.support.TestProject;

@OkoloTest
class EventTableTest {

    final TestProject project = TestProject.open();

    @Test
    void everyEventIsALineUnderHeadingsInTheLanguageOfTheRequest() {
        for (var i = 0; i < 250; i++) {
            Sample.client(project.lead(), "Anna " + i);
        }
        var lines = lines("ru", "");
        assertTrue(lines.get(0).startsWith("\uFEFF\"номер\";\"время\";\"менеджер\";"), lines.get(0));
        assertEquals(251, lines.size());
        assertTrue(
                lines.get(250).replace("\"", "").matches("1;\\d{4}-.*;Lev Lead;CABINET;;client\\.added;Anna 0;.*"),
                lines.get(250));
    }

    @Test
    void theFiltersOfTheFeedHold() {
        Sample.client(project.lead(), "Anna");
        project.lead().call().get("/export");
        assertEquals(2, lines("en", "?kind=project.exported").size());
    }

    @Test
    void noCellIsAFormula() {
        Sample.client(project.lead(), "=1+1");
        assertTrue(lines("en", "").get(1).contains(",\"'=1+1\","));
    }

    private List<String> lines(String language, String query) {
        return project.lead()
                .call()
                .header("Accept-Language", language)
                .get("/events/table" + query)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
