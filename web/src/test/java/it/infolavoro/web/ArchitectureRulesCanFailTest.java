package it.infolavoro.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import it.infolavoro.web.broken.Broken;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each architecture rule, held against code that breaks it: a rule that cannot fail holds nothing. */
class ArchitectureRulesCanFailTest {

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of("rows", ArchitectureTest.webReachesTheDomainThroughServices, Broken.BarePage.class),
                Arguments.of("scope", ArchitectureTest.pagesAreNamedAndLiveAsLongAsTheirView, Broken.BarePage.class),
                Arguments.of("catch", ArchitectureTest.pagesAndResourcesCatchNothing, Broken.BarePage.class),
                Arguments.of("kept", ArchitectureTest.viewsCanBeKept, Broken.Crowded.class),
                Arguments.of("three", ArchitectureTest.beansHaveAtMostThreeInjections, Broken.Crowded.class),
                Arguments.of("name", ArchitectureTest.noEmptyNames, Broken.AnswerHelper.class),
                Arguments.of("resource", ArchitectureTest.resourcesAreNamedResource, Broken.AnswerHelper.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void findsTheBreach(String name, ArchRule rule, Class<?> broken) {
        var classes = new ClassFileImporter().importClasses(broken);
        assertTrue(rule.evaluate(classes).hasViolation(), name);
    }
}
