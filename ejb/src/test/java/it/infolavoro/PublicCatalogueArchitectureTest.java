package it.infolavoro;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;

/**
 * What keeps the public catalogue from everything else (ADR 0025). {@link ArchitectureRulesCanFailTest} shows that each
 * rule finds what it forbids.
 */
@AnalyzeClasses(packages = "it.infolavoro", importOptions = ImportOption.DoNotIncludeTests.class)
class PublicCatalogueArchitectureTest {

    static final String PUBLIC = "it.infolavoro.publiccatalogue..";

    /** What an entry says is plain values, which reach nothing. */
    static final String CONTENT = "it.infolavoro.servicecontent..";

    @ArchTest
    static final ArchRule importsNoFeature =
            ArchitectureTest.mayUseOnly(PUBLIC, PUBLIC, CONTENT, "it.infolavoro.platform..");

    @ArchTest
    static final ArchRule whatAnEntrySaysReachesNothing =
            ArchitectureTest.mayUseOnly(CONTENT, CONTENT, "it.infolavoro.platform..");

    @ArchTest
    static final ArchRule hasNoOtherAccount = fields().that()
            .haveRawType(DataSource.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(PUBLIC)
            .should(ServiceConditions.useTheAccount("java:/jdbc/infolavoro-public"))
            .because("that account may read what is published and nothing else");

    @ArchTest
    static final ArchRule reachesNoEntity = noClasses()
            .that()
            .resideInAPackage(PUBLIC)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class)
            .because("an EntityManager reads as the application's account");
}
