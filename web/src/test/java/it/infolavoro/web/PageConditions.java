package it.infolavoro.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;

/** What the architecture rules ask of pages and resources. */
final class PageConditions {

    private static final int INJECTIONS = 3;

    static final ArchCondition<JavaClass> LIVE_WITH_VIEW_OR_REQUEST = condition(
            "be @ViewScoped, or @RequestScoped where they keep nothing",
            type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(RequestScoped.class));

    static final ArchCondition<JavaClass> HAVE_AT_MOST_THREE_INJECTIONS = condition(
            "have at most three injections",
            type -> type.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class))
                            .count()
                    <= INJECTIONS);

    /** The compiler's own handler of try-with-resources catches Throwable, which nobody else may. */
    static final ArchCondition<JavaClass> CATCH_NOTHING = condition(
            "catch nothing",
            type -> type.getCodeUnits().stream()
                    .flatMap(unit -> unit.getTryCatchBlocks().stream())
                    .flatMap(block -> block.getCaughtThrowables().stream())
                    .allMatch(caught -> caught.isEquivalentTo(Throwable.class)));

    private PageConditions() {}

    private static ArchCondition<JavaClass> condition(String told, Predicate<JavaClass> holds) {
        return new ArchCondition<>(told) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " should " + told));
            }
        };
    }
}
