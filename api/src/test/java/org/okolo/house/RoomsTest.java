package org.okolo.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.okolo.edit.Edits;
import org.okolo.edit.IfMatch;
import org.okolo.tenancy.Owned;

/** The rules of the house that can be read from the classes alone. */
class RoomsTest {

    /** What belongs to no project: the tenant itself, people, what lets them in, and keys that doors honour too. */
    private static final Set<String> OUTSIDE_OF_PROJECTS = Set.of(
            "Account",
            "Project",
            "Session",
            "Revocation",
            "StoredAnswer",
            "QueuedMail",
            "MailedLink",
            "SignInRecord",
            "Challenge",
            "AuthenticatorApp",
            "Passkey",
            "RecoveryCode",
            "Installation");

    /** Doors: whoever comes has no access token yet. */
    private static final Set<String> PUBLIC = Set.of(
            "SignUpResource.signUp",
            "SignInResource.signIn",
            "SecondStepResource.finish",
            "SessionResource.refresh",
            "SessionResource.switchTo",
            "SessionResource.signOut",
            "TokenExchangeResource.exchange",
            "VerificationResource.follow",
            "PasswordResource.forgotten",
            "PasswordResource.reset",
            "AcceptInvitationResource.preview",
            "AcceptInvitationResource.accept");

    @Test
    void everyEntityIsOwnedByAProjectOrListed() {
        var unowned = House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class) && !type.isAssignableTo(Owned.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(OUTSIDE_OF_PROJECTS), unowned);
    }

    @Test
    void theGroundFloorKnowsNoRoom() {
        noClasses()
                .that()
                .resideInAnyPackage(Floors.GROUND)
                .should()
                .dependOnClassesThat(resideInAPackage("org.okolo..").and(resideOutsideOfPackages(Floors.GROUND)))
                .check(House.CLASSES);
    }

    @ParameterizedTest
    @FieldSource("org.okolo.house.Floors#INNER")
    void innerRoomsAreUsedByTheirOwnRoomOnly(String inner) {
        noClasses()
                .that()
                .resideOutsideOfPackage(inner.replaceFirst("(org\\.okolo\\.\\w+).*", "$1.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inner + "..")
                .check(House.CLASSES);
    }

    @Test
    void thoseWhoAreInDoNotKnowTheDoors() {
        noClasses()
                .that()
                .resideInAnyPackage(Floors.WORK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.okolo.account..", "org.okolo.embedded..", "org.okolo.demo..", "org.okolo.description..")
                .check(House.CLASSES);
    }

    /** The router finds a wrong method only among the classes of one path, so all that begin alike have to stand at the same one. */
    @Test
    void resourcesStandAtTheFirstStepOfTheirPaths() {
        var deeper = House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .filter(type -> type.getAnnotationOfType(Path.class).value().lastIndexOf('/') > 0)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), deeper);
    }

    /** Whoever looks for a path opens the list of the room and reads the names. */
    @Test
    void resourcesAreCalledSo() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(House.CLASSES);
    }

    @Test
    void timeComesFromTheInjectedClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(House.CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.okolo.time")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(House.CLASSES);
    }

    @Test
    void sqlStandsInTheOneReviewedPlace() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not reviewed", type -> !type.getName().startsWith("org.okolo.tenancy.")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "runs SQL",
                        call -> call.getTarget().getOwner().isAssignableTo(EntityManager.class)
                                && call.getName().startsWith("createNativeQuery")))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.(Connection|Statement|PreparedStatement)")
                .check(House.CLASSES);
    }

    @Test
    void everyResourceMethodSaysWhoMayCallIt() {
        methods()
                .that(areResourceMethods())
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .check(House.CLASSES);
    }

    @Test
    void onlyTheListedDoorsAreOpenToEverybody() {
        var open = House.CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(PermitAll.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(PUBLIC), open);
    }

    @Test
    void everyEditIsMarkedAsOne() {
        methods()
                .that(areResourceMethods())
                .should(new ArchCondition<>("be marked @Edits exactly when they check IfMatch") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var checks = ReachableCalls.from(method)
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(IfMatch.class)
                                        && call.getName().equals("check"));
                        var marked = method.isAnnotatedWith(Edits.class);
                        events.add(new SimpleConditionEvent(
                                method,
                                checks == marked,
                                method.getFullName() + ": checks=" + checks + ", marked=" + marked));
                    }
                })
                .check(House.CLASSES);
    }

    @Test
    void classesAreNotCalledByWhatTheyLackAName() {
        classes().should().haveSimpleNameNotEndingWith("Impl").check(House.CLASSES);
        classes().should().haveSimpleNameNotEndingWith("Util").check(House.CLASSES);
        classes().should().haveSimpleNameNotEndingWith("Utils").check(House.CLASSES);
        classes().should().haveSimpleNameNotEndingWith("Helper").check(House.CLASSES);
        classes().should().haveSimpleNameNotEndingWith("Service").check(House.CLASSES);
    }

    private static DescribedPredicate<JavaMethod> areResourceMethods() {
        return DescribedPredicate.describe(
                "answer HTTP",
                method ->
                        method.getOwner().isAnnotatedWith(Path.class) && method.isMetaAnnotatedWith(HttpMethod.class));
    }
}
