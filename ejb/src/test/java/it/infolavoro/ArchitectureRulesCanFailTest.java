package it.infolavoro;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import it.infolavoro.broken.Broken;
import it.infolavoro.platform.ReachesUp;
import it.infolavoro.publiccatalogue.OtherAccount;
import it.infolavoro.signal.WrongAccount;
import it.infolavoro.tenancy.MunicipalityOwned;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each architecture rule, held against code that breaks it: a rule that cannot fail holds nothing. */
class ArchitectureRulesCanFailTest {

    static Stream<Arguments> breaches() {
        return Stream.of(
                Arguments.of("arrows", ArchitectureTest.platformDependsOnNothing, ReachesUp.class),
                Arguments.of("names", ArchitectureTest.noEmptyNames, Broken.VisitManager.class),
                Arguments.of("frame", ArchitectureTest.servicesAreUseCases, Broken.BareService.class),
                Arguments.of("no name", ArchitectureTest.statelessBeansAreServices, Broken.Nameless.class),
                Arguments.of("no role", ArchitectureTest.everyUseCaseNamesItsRoles, Broken.BareService.class),
                Arguments.of("wrong role", ArchitectureTest.everyUseCaseNamesItsRoles, Broken.CallingService.class),
                Arguments.of("calls", ArchitectureTest.servicesNeverCallServices, Broken.CallingService.class),
                Arguments.of("rows", ArchitectureTest.onlyRepositoriesReachTheDatabase, Broken.BareService.class),
                Arguments.of("jdbc", ArchitectureTest.onlyTheFoundationAndReportsUseDataSources, Broken.Jdbc.class),
                Arguments.of("followed", ArchitectureTest.onlyTheSignalReadsWhoIsFollowed, Broken.Curious.class),
                Arguments.of("desks", ArchitectureTest.onlyTheSignalAndItsCodesAskOtherDesks, Broken.Curious.class),
                Arguments.of("account", ArchitectureTest.theSignalHasNoOtherAccount, WrongAccount.class),
                Arguments.of("published", PublicCatalogueArchitectureTest.hasNoOtherAccount, OtherAccount.class),
                Arguments.of("unpublished", PublicCatalogueArchitectureTest.reachesNoEntity, OtherAccount.class),
                Arguments.of("inward", PublicCatalogueArchitectureTest.importsNoFeature, OtherAccount.class),
                Arguments.of("stand-in", ArchitectureTest.onlyTheSystemsWorkBindsAStandIn, Broken.Impostor.class),
                Arguments.of("acts", ArchitectureTest.onlyLinksActForABody, Broken.Impostor.class),
                Arguments.of("setter", ArchitectureTest.entitiesHaveNoSetters, Broken.OpenRow.class),
                Arguments.of("fields", ArchitectureTest.entitiesHideTheirFields, Broken.OpenRow.class),
                Arguments.of("version", ArchitectureTest.entitiesHaveAVersion, Broken.OpenRow.class),
                Arguments.of("door", ArchitectureTest.rowsOfAComuneStandBehindADoor, Broken.OpenRow.class),
                Arguments.of("clock", ArchitectureTest.timeComesFromTheClock, Broken.OpenRow.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaches")
    void findsTheBreach(String name, ArchRule rule, Class<?> broken) {
        var classes = new ClassFileImporter().importClasses(broken, MunicipalityOwned.class);
        assertTrue(rule.evaluate(classes).hasViolation(), name);
    }
}
