package it.infolavoro;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import it.infolavoro.identity.Caller;
import it.infolavoro.identity.StandIn;
import it.infolavoro.link.LinkAccess;
import it.infolavoro.platform.UseCase;
import it.infolavoro.signal.FollowedNeed;
import it.infolavoro.signal.SignalDatabase;
import it.infolavoro.tenancy.SystemWork;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * The house rules of the domain (docs/README.md, CONTRIBUTING.md). {@link ArchitectureRulesCanFailTest} shows that each
 * of them finds what it forbids.
 */
@AnalyzeClasses(packages = "it.infolavoro", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String PLATFORM = "it.infolavoro.platform..";
    private static final String IDENTITY = "it.infolavoro.identity..";
    private static final String TENANCY = "it.infolavoro.tenancy..";
    private static final String AUDIT = "it.infolavoro.audit..";
    private static final String NETWORK = "it.infolavoro.network..";
    private static final String SETTINGS = "it.infolavoro.settings..";
    private static final String FORM_SETTINGS = "it.infolavoro.formsettings..";
    private static final String CITIZEN = "it.infolavoro.citizen..";
    private static final String DRAFT = "it.infolavoro.draft..";
    private static final String REPORT = "it.infolavoro.report..";
    private static final String DISCLOSURE = "it.infolavoro.disclosure..";
    private static final String SIGNAL = "it.infolavoro.signal..";
    private static final String[] FOUNDATION = {PLATFORM, IDENTITY, TENANCY, AUDIT};

    static final DescribedPredicate<JavaClass> SERVICES = describe(
            "services", type -> type.getSimpleName().matches(".+Service") && !type.isAnnotatedWith(Entity.class));

    private static final DescribedPredicate<JavaClass> OF_THE_PRODUCT = resideInAPackage("it.infolavoro..");

    // ---- Arrows ----------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("it.infolavoro.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule platformDependsOnNothing = mayUseOnly(PLATFORM, PLATFORM);

    @ArchTest
    static final ArchRule identityUsesPlatform = mayUseOnly(IDENTITY, IDENTITY, PLATFORM);

    @ArchTest
    static final ArchRule tenancyUsesIdentityAndPlatform = mayUseOnly(TENANCY, TENANCY, IDENTITY, PLATFORM);

    @ArchTest
    static final ArchRule auditUsesTenancyAndBelow = mayUseOnly(AUDIT, FOUNDATION);

    @ArchTest
    static final ArchRule networkUsesAuditAndBelow = mayUseOnly(NETWORK, NETWORK, PLATFORM, IDENTITY, TENANCY, AUDIT);

    @ArchTest
    static final ArchRule formSettingsUseNetworkAndBelow =
            mayUseOnly(FORM_SETTINGS, FORM_SETTINGS, SETTINGS, DRAFT, NETWORK, PLATFORM, IDENTITY, TENANCY, AUDIT);

    @ArchTest
    static final ArchRule draftUsesAuditAndBelow = mayUseOnly(DRAFT, DRAFT, PLATFORM, IDENTITY, TENANCY, AUDIT);

    @ArchTest
    static final ArchRule citizenUsesNetworkAndBelow =
            mayUseOnly(CITIZEN, CITIZEN, DRAFT, FORM_SETTINGS, NETWORK, PLATFORM, IDENTITY, TENANCY, AUDIT);

    @ArchTest
    static final ArchRule disclosureDependsOnNothing = mayUseOnly(DISCLOSURE, DISCLOSURE);

    @ArchTest
    static final ArchRule reportImportsNoFeature = mayUseOnly(REPORT, REPORT, PLATFORM, IDENTITY, TENANCY, AUDIT);

    static ArchRule mayUseOnly(String layer, String... allowed) {
        return noClasses()
                .that()
                .resideInAPackage(layer)
                .should(dependOnClassesThat(OF_THE_PRODUCT.and(DescribedPredicate.not(resideInAnyPackage(allowed)))))
                .because("arrows point down: features, network and citizen, audit, tenancy, identity and platform")
                .allowEmptyShould(true);
    }

    // ---- Names -----------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule noEmptyNames = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
            .because("one thing has one name, the field's term")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresAreFlat = noClasses()
            .should()
            .resideInAnyPackage("..service..", "..dto..", "..impl..", "..model..", "..entity..", "..repository..")
            .because("a feature is one package, flat inside")
            .allowEmptyShould(true);

    // ---- Services --------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule servicesAreUseCases = classes()
            .that(SERVICES)
            .should()
            .beAnnotatedWith(Stateless.class)
            .andShould()
            .beAnnotatedWith(UseCase.class)
            .andShould(ServiceConditions.MANAGE_THEIR_TRANSACTIONS)
            .because("the door is bound and the transaction retried by the use case's interceptor")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule statelessBeansAreServices = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(UseCase.class)
            .and()
            .areNotAnnotatedWith(Interceptor.class)
            .should(ServiceConditions.BE_NAMED_SERVICE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyUseCaseNamesItsRoles = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(SERVICES)
            .should(ServiceConditions.NAME_ROLES_OF_THE_PRODUCT)
            .because("the role gate stands on every public method of a service")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule servicesNeverCallServices = noClasses()
            .that(SERVICES)
            .should(dependOnClassesThat(describe("are other services", SERVICES)))
            .because("doors do not nest; what two use cases share is a class of its own")
            .allowEmptyShould(true);

    // ---- Rows ------------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule onlyRepositoriesReachTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackages(PLATFORM, IDENTITY, TENANCY, REPORT)
            .and()
            .areNotAnnotatedWith(ApplicationScoped.class)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, DataSource.class)
            .because("repositories alone hold an EntityManager")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheFoundationAndReportsUseDataSources = noClasses()
            .that()
            .resideOutsideOfPackages(PLATFORM, IDENTITY, TENANCY, REPORT)
            .and(DescribedPredicate.not(equivalentTo(SignalDatabase.class)))
            .and(DescribedPredicate.not(resideInAPackage(PublicCatalogueArchitectureTest.PUBLIC)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class)
            .because("plain JDBC knows no tenants")
            .allowEmptyShould(true);

    // ---- The signal between desks (ADR 0009) -----------------------------------------------------------------------

    @ArchTest
    static final ArchRule onlyTheSignalReadsWhoIsFollowed = noClasses()
            .that()
            .resideOutsideOfPackage(SIGNAL)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FollowedNeed.class)
            .because("fingerprints of persons are compared by the signal and by nothing else")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheSignalAndItsCodesAskOtherDesks = noClasses()
            .that()
            .resideOutsideOfPackages(SIGNAL, "it.infolavoro.sharing..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SignalDatabase.class)
            .because("the door between desks has two users, each behind an open intake")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theSignalHasNoOtherAccount = fields().that()
            .haveRawType(DataSource.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(SIGNAL)
            .should(ServiceConditions.useTheAccount("java:/jdbc/infolavoro-signal"))
            .because("that account may read no table")
            .allowEmptyShould(true);

    // ---- Who acts without a login (ADR 0021) -----------------------------------------------------------------------

    @ArchTest
    static final ArchRule onlyTheSystemsWorkBindsAStandIn = noClasses()
            .that(DescribedPredicate.not(equivalentTo(SystemWork.class)))
            .should()
            .callMethod(StandIn.class, "call", Caller.class, Callable.class)
            .because("a caller without a login is bound together with the door of its body")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyLinksActForABody = noClasses()
            .that(DescribedPredicate.not(equivalentTo(LinkAccess.class)))
            .should()
            .callMethod(SystemWork.class, "as", Caller.class, Callable.class)
            .because("whoever acts for a body has shown a link's secret")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat(EntityConditions.ENTITIES)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("entities express intentions")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHideTheirFields = fields().that()
            .areDeclaredInClassesThat(EntityConditions.ENTITIES)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveAVersion = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(EntityConditions.HAVE_A_VERSION_OR_NEVER_CHANGE)
            .because("a lost update must be refused, and the version is what an UPDATE checks")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rowsOfAComuneStandBehindADoor = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(EntityConditions.STAND_BEHIND_A_DOOR_WHERE_THE_TABLE_HAS_A_COMUNE)
            .because("a table with municipality_id belongs to tenants")
            .allowEmptyShould(true);

    // ---- Time and injection ----------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("the clock is injected")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule injectedFieldsArePackagePrivate = fields().that()
            .areAnnotatedWith(Inject.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);
}
