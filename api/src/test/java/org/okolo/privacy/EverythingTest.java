package org.okolo.privacy;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okolo.mail.Mails;
import org.okolo.support.OkoloTest;
import org.okolo.webhook.Echo;

/** Whatever is said of a client, and wherever it has got to: the personal file tells it, and erasing removes it. */
@OkoloTest
class EverythingTest {

    private static final Path INVENTORY = Path.of("../docs/privacy.md");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9_]+)`");

    Everything all;

    @BeforeEach
    void sayEverything() throws IOException {
        all = new Everything();
    }

    @AfterEach
    void close() {
        all.others.echo.close();
    }

    @Test
    void nothingOfAnErasedPersonIsInAnyTableOrMail() throws SQLException {
        all.erase();
        all.others.finishWhatWaits();
        Echo.work(all.project);
        assertEquals(Set.of(), Columns.with(all.marks.beginning()));
        assertEquals(
                List.of(),
                Mails.now(all.manager.email()).stream()
                        .filter(mail -> mail.contains(all.marks.beginning()))
                        .toList());
        all.manager
                .call()
                .get("/search?q=zq" + all.marks.beginning())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void thePersonalFileTellsAllOfIt() {
        var file = all.personalFile();
        var untold =
                all.marks.given().stream().filter(mark -> !file.contains(mark)).toList();
        assertEquals(List.of(), untold);
    }

    /** Otherwise the tests above would prove less than they seem to. */
    @Test
    void itStandsInEveryColumnOfTheInventoryThatMayHoldIt() throws IOException, SQLException {
        assertEquals(inventory("## Of clients"), Columns.with(all.marks.beginning()));
    }

    @Test
    void everyColumnOfEveryTableStandsInTheInventory() throws IOException, SQLException {
        assertEquals(inventory("## "), Columns.all());
    }

    /** The columns in the tables below headings that begin so. */
    private static Set<String> inventory(String heading) throws IOException {
        var columns = new TreeSet<String>();
        var isBelow = false;
        for (var line : Files.readAllLines(INVENTORY)) {
            isBelow = line.startsWith("## ") ? line.startsWith(heading) : isBelow;
            var cells = line.split("\\|");
            if (isBelow && cells.length > 3 && NAME.matcher(cells[1].strip()).matches()) {
                var table = cells[1].replaceAll("[` ]", "");
                NAME.matcher(cells[2]).results().forEach(name -> columns.add(table + "." + name.group(1)));
            }
        }
        return columns;
    }
}
