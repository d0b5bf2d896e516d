package it.infolavoro;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import it.infolavoro.identity.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.List;

/** What the architecture rules ask of services. */
final class ServiceConditions {

    static final ArchCondition<JavaClass> MANAGE_THEIR_TRANSACTIONS =
            new ArchCondition<>("be annotated with @TransactionManagement(BEAN)") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var managed = type.isAnnotatedWith(TransactionManagement.class)
                            && type.getAnnotationOfType(TransactionManagement.class)
                                            .value()
                                    == TransactionManagementType.BEAN;
                    events.add(new SimpleConditionEvent(
                            type, managed, type.getName() + " must say @TransactionManagement(BEAN)"));
                }
            };

    static final ArchCondition<JavaClass> BE_NAMED_SERVICE = new ArchCondition<>("be named …Service") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            events.add(new SimpleConditionEvent(
                    type, ArchitectureTest.SERVICES.test(type), type.getName() + " must be named …Service"));
        }
    };

    static final ArchCondition<JavaMethod> NAME_ROLES_OF_THE_PRODUCT =
            new ArchCondition<>("name roles of the product, or @PermitAll") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            method, named(method), method.getFullName() + " must name roles of Role"));
                }
            };

    private ServiceConditions() {}

    /** Asks for the data source of one account of the database. */
    static ArchCondition<JavaField> useTheAccount(String dataSource) {
        return new ArchCondition<>("use " + dataSource) {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var account = field.isAnnotatedWith(Resource.class)
                        && dataSource.equals(
                                field.getAnnotationOfType(Resource.class).lookup());
                events.add(new SimpleConditionEvent(field, account, field.getFullName() + " uses another account"));
            }
        };
    }

    private static boolean named(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return true;
        }
        if (!method.isAnnotatedWith(RolesAllowed.class)) {
            return false;
        }
        var roles = List.of(method.getAnnotationOfType(RolesAllowed.class).value());
        return !roles.isEmpty() && Role.ALL.containsAll(roles);
    }
}
