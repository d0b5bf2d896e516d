package it.infolavoro.container;

import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a user can be told: what every method of every service answers that asks by ids or by a search of the inbox.
 * Pages, REST and files get what they show from these alone. A new method is asked by being there.
 */
@ApplicationScoped
public class Everything {

    @Inject
    BeanManager beans;

    /** What a user is told when asking with each of these ids, as one text. */
    String toldTo(As user, List<Long> ids) throws Exception {
        var told = new StringBuilder();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(UseCase.class)) {
                for (var method : bean.getBeanClass().getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                        for (var question : questions(method, ids)) {
                            told.append(answer(user, bean, method, question)).append('\n');
                        }
                    }
                }
            }
        }
        return told.toString();
    }

    /** The arguments to ask with; none for a method that takes a command. */
    private static List<Object[]> questions(Method method, List<Long> ids) {
        List<Object[]> questions = new ArrayList<>();
        questions.add(new Object[0]);
        for (var type : method.getParameterTypes()) {
            List<Object[]> longer = new ArrayList<>();
            for (var question : questions) {
                for (var value : values(type, ids)) {
                    var more = Arrays.copyOf(question, question.length + 1);
                    more[question.length] = value;
                    longer.add(more);
                }
            }
            questions = longer;
        }
        return questions;
    }

    private static List<?> values(Class<?> type, List<Long> ids) {
        if (type == long.class || type == Long.class) {
            return ids;
        }
        if (type == InboxSearch.class) {
            return Stream.of(InboxSearch.Folder.values())
                    .map(folder ->
                            new InboxSearch(folder, null, null, null, null, null, InboxSearch.Order.NEWEST, null))
                    .toList();
        }
        return List.of();
    }

    private String answer(As user, Bean<?> bean, Method method, Object[] question) throws Exception {
        var service = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        return user.call(() -> {
            try {
                return text(method.invoke(service, question));
            } catch (InvocationTargetException refused) {
                // Also what a refusal says is told.
                return String.valueOf(refused.getCause().getMessage());
            }
        });
    }

    /** An answer with all that it holds. */
    private static String text(Object answer) throws ReflectiveOperationException {
        if (answer instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        var parts = new StringBuilder();
        if (answer instanceof Iterable<?> list) {
            for (var each : list) {
                parts.append(text(each)).append(' ');
            }
        } else if (answer instanceof Record) {
            for (var component : answer.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                parts.append(text(component.getAccessor().invoke(answer))).append(' ');
            }
        } else {
            parts.append(answer);
        }
        return parts.toString();
    }
}
