package org.okolo.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the table that the extension runs too. */
class WhoIsWhoTest {

    private static final Path TABLE = Path.of("../docs/who-is-who.json");

    /** @param cases all of them */
    @JsonIgnoreProperties({"about", "columns"})
    record Table(List<Case> cases) {}

    @JsonIgnoreProperties("form")
    record Case(@JsonProperty("case") String name, List<Named> known, Named asked, Integer found, boolean takenOver) {}

    record Named(Network network, String id, String handle, boolean same) implements OfPerson {
        @Override
        public PersonKey person() {
            return PersonKey.of(network, id, handle);
        }
    }

    @TestFactory
    Stream<DynamicTest> theAskedOneIsFoundAmongTheKnown() throws IOException {
        return cases("finds whom it should: ", one -> {
            var found = new ByPerson<>(one.known).find(one.asked.person());
            assertEquals(one.found, found.map(one.known::indexOf).orElse(null));
        });
    }

    @TestFactory
    Stream<DynamicTest> eachOfTheKnownAloneIsTheAskedOneOrNot() throws IOException {
        return cases("tells each alone: ", one -> {
            var same = new ArrayList<Boolean>();
            for (var known : one.known) {
                same.add(new ByPerson<>(List.of(known)).find(one.asked.person()).isPresent());
            }
            assertEquals(one.known.stream().map(Named::same).toList(), same);
        });
    }

    @TestFactory
    Stream<DynamicTest> aHandleThatSomebodyElseHasNowIsNoticed() throws IOException {
        return cases("notices a handle taken over: ", one -> {
            var former = new ByPerson<>(one.known).formerOf(one.asked.person());
            assertEquals(one.takenOver, former.isPresent());
        });
    }

    private interface Check {
        void of(Case one);
    }

    private static Stream<DynamicTest> cases(String what, Check check) throws IOException {
        var table = new ObjectMapper().readValue(TABLE.toFile(), Table.class);
        assertTrue(table.cases.size() >= 20, "the whole table was read");
        return table.cases.stream().map(one -> dynamicTest(what + one.name, () -> check.of(one)));
    }
}
