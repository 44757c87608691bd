package org.okolo.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SliceRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Arrows lead one way: between rooms, between a room and those within it, and between classes. */
class CirclesTest {

    @Test
    void roomsFormNoCircle() {
        slices().matching("org.okolo.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void roomsWithinARoomFormNoCircle() {
        circles("package", JavaClass::getPackageName).check(House.CLASSES);
    }

    /** A constraint names its validator, which has to know what it checks: these two are left as they are. */
    @Test
    void classesFormNoCircle() {
        circles("class", CirclesTest::file)
                .ignoreDependency(in("PersonNamed"), in("PersonCheck"))
                .ignoreDependency(in("Reachable"), in("NewContact"))
                .check(House.CLASSES);
    }

    private static SliceRule circles(String what, Function<JavaClass, String> name) {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(name.apply(type));
                    }

                    @Override
                    public String getDescription() {
                        return "every " + what;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private static DescribedPredicate<JavaClass> in(String file) {
        return DescribedPredicate.describe("in " + file, type -> file(type).endsWith("." + file));
    }

    /** What is nested stands in one file with what it is nested in. */
    private static String file(JavaClass type) {
        return type.getEnclosingClass().map(CirclesTest::file).orElse(type.getName());
    }
}
