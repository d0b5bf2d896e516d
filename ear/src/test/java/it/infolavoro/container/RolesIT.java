package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.identity.NotIdentified;
import it.infolavoro.identity.Role;
import it.infolavoro.platform.UseCase;
import it.infolavoro.stage.DeployedEar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every method of every service with every role: who is not named gets in nowhere. A new service is covered by being
 * there.
 */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    private static final Map<String, As> USERS = Map.of(
            Role.DESK_OPERATOR, As.deskOperator("011027"),
            Role.DESK_MANAGER, As.deskManager("011027"),
            Role.MEMBER_OPERATOR, As.memberOperator("cpi"),
            Role.MEMBER_MANAGER, As.memberManager("cpi"),
            Role.NETWORK_COORDINATOR, As.coordinator(),
            Role.ADMINISTRATOR, As.administrator());

    @Inject
    BeanManager beans;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    @Test
    void everyServiceMethodRefusesTheRolesItDoesNotName() throws Exception {
        var wrong = new ArrayList<String>();
        for (var bean : services()) {
            for (var method : useCases(bean.getBeanClass())) {
                for (var role : Role.ALL) {
                    var refused = outcome(bean, method, USERS.get(role)) instanceof EJBAccessException;
                    if (refused == allowed(bean.getBeanClass(), method).contains(role)) {
                        wrong.add(bean.getBeanClass().getSimpleName() + "." + method.getName() + " as " + role);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whoBelongsToNothingSeesNothing() throws Exception {
        for (var bean : services()) {
            for (var method : useCases(bean.getBeanClass())) {
                for (var role : allowed(bean.getBeanClass(), method)) {
                    if (!Role.ADMINISTRATOR.equals(role)) {
                        var outcome = outcome(bean, method, As.nobody(role));
                        assertTrue(outcome instanceof NotIdentified, method + " as " + role + " gave " + outcome);
                    }
                }
            }
        }
    }

    @Test
    void whoBelongsToTwoBodiesSeesNothing() throws Exception {
        var claims = Map.of("municipality", "011027", "organisation", "cpi", "network", "laspezia");
        for (var role : Set.of(Role.DESK_OPERATOR, Role.MEMBER_OPERATOR, Role.NETWORK_COORDINATOR)) {
            var both = new As("due.corpi", role, claims);
            for (var bean : services()) {
                for (var method : useCases(bean.getBeanClass())) {
                    if (allowed(bean.getBeanClass(), method).contains(role)) {
                        assertTrue(outcome(bean, method, both) instanceof NotIdentified, method + " as " + role);
                    }
                }
            }
        }
    }

    private List<Bean<?>> services() {
        var found = new ArrayList<Bean<?>>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(UseCase.class)) {
                found.add(bean);
            }
        }
        assertFalse(found.size() < 8, "Services found: " + found);
        return found;
    }

    private static List<Method> useCases(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static Set<String> allowed(Class<?> service, Method method) {
        var onMethod = method.getAnnotation(RolesAllowed.class);
        var roles = onMethod == null ? service.getAnnotation(RolesAllowed.class) : onMethod;
        return roles == null ? Set.of() : Set.of(roles.value());
    }

    /** What a call with empty arguments ends with; null for a result. */
    private Throwable outcome(Bean<?> bean, Method method, As user) throws Exception {
        var service = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        var arguments =
                Arrays.stream(method.getParameterTypes()).map(RolesIT::empty).toArray();
        return user.call(() -> {
            try {
                method.invoke(service, arguments);
                return null;
            } catch (InvocationTargetException failure) {
                return failure.getCause();
            }
        });
    }

    private static Object empty(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
