package it.infolavoro.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.Serializable;
import javax.sql.DataSource;

/**
 * The house rules of pages and REST resources (docs/README.md, CONTRIBUTING.md). {@link ArchitectureRulesCanFailTest}
 * shows that each of them finds what it forbids.
 */
@AnalyzeClasses(packages = "it.infolavoro.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> PAGES = describe(
            "are pages",
            type -> type.getSimpleName().endsWith("Page")
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                    && !type.getPackageName().equals("it.infolavoro.web.faces"));

    private static final DescribedPredicate<JavaClass> ROWS = describe(
            "are entities or hold the database",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(MappedSuperclass.class)
                    || type.isEquivalentTo(EntityManager.class)
                    || type.isEquivalentTo(DataSource.class)
                    || type.getFields().stream()
                            .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));

    @ArchTest
    static final ArchRule webReachesTheDomainThroughServices = noClasses()
            .that(resideInAPackage("it.infolavoro.web.."))
            .should(dependOnClassesThat(ROWS))
            .because("entities and repositories never reach the web")
            .allowEmptyShould(true);

    /** The JAX-RS application lists the resources of all features; nothing depends on it. */
    @ArchTest
    static final ArchRule noCyclesBetweenPackages = slices().matching("it.infolavoro.web.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(assignableTo(Application.class), DescribedPredicate.alwaysTrue())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noEmptyNames = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto)")
            .because("one thing has one name, the field's term")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesAreNamedAndLiveAsLongAsTheirView = classes()
            .that(PAGES)
            .should()
            .beAnnotatedWith(Named.class)
            .andShould(PageConditions.LIVE_WITH_VIEW_OR_REQUEST)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsCanBeKept = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .should()
            .beAssignableTo(Serializable.class)
            .because("the server may set a session aside")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule beansHaveAtMostThreeInjections = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .or()
            .areAnnotatedWith(Path.class)
            .should(PageConditions.HAVE_AT_MOST_THREE_INJECTIONS)
            .because("a page that needs more does more than one thing")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesAndResourcesCatchNothing = classes()
            .that(PAGES)
            .or()
            .areAnnotatedWith(Path.class)
            .should(PageConditions.CATCH_NOTHING)
            .because("one Faces handler and one REST mapper turn failures into words")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resourcesAreNamedResource = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true);
}
