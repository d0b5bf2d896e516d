package it.infolavoro.web.delivery;

import it.infolavoro.network.CodeItem;
import it.infolavoro.platform.Clocks;
import it.infolavoro.referral.DeliveryState;
import it.infolavoro.referral.StepRow;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A delivery's age, steps and reasons, as people read and choose them. */
@Named("delivery")
@ApplicationScoped
public class DeliveryWords {

    @Inject
    Clock clock;

    /** How long ago it was sent, in days of Italy's calendar; empty for a draft. */
    public String age(Instant sentAt) {
        if (sentAt == null) {
            return "";
        }
        var sent = Clocks.day(sentAt);
        var days = ChronoUnit.DAYS.between(sent, Clocks.today(clock));
        if (days <= 0) {
            return Texts.get("delivery.age.today");
        }
        return days == 1 ? Texts.get("delivery.age.yesterday") : Texts.get("delivery.age.days", days);
    }

    /** A step as a sentence about the organisation. */
    public String step(StepRow step, String organisation) {
        return Texts.get("delivery.step." + kind(step), organisation);
    }

    /** Who took a step: the login name where the reader may know it, else the side. */
    public String who(StepRow step) {
        return step.actor() == null || "system".equals(step.actor())
                ? Texts.get("delivery.side." + sideOf(step))
                : step.actor();
    }

    /** Values of a code list as choices, under the names of their groups where they have some. */
    public List<SelectItem> choices(List<CodeItem> items) {
        var groups = new LinkedHashMap<String, List<SelectItem>>();
        items.forEach(item -> groups.computeIfAbsent(item.group(), group -> new ArrayList<>())
                .add(new SelectItem(item.key(), item.label())));
        var choices = new ArrayList<SelectItem>();
        groups.forEach((group, values) -> {
            if (group == null) {
                choices.addAll(values);
            } else {
                choices.add(group(group, values));
            }
        });
        return choices;
    }

    /** A named group of choices. */
    public static SelectItemGroup named(String label, List<SelectItem> values) {
        return new SelectItemGroup(label, null, false, values.toArray(SelectItem[]::new));
    }

    private static SelectItemGroup group(String group, List<SelectItem> values) {
        var key = "delivery.group." + group;
        return named(Texts.has(key) ? Texts.get(key) : group, values);
    }

    private static String kind(StepRow step) {
        if (step.undoing()) {
            return "UNDONE";
        }
        return switch (step.toState()) {
            case INTERRUPTED -> "INTERRUPTED." + step.side();
            case IN_PROGRESS -> step.fromState() == DeliveryState.ON_HOLD ? "RESUMED" : "IN_PROGRESS";
            default -> step.toState().name();
        };
    }

    private static String sideOf(StepRow step) {
        return step.actor() == null ? step.side().name() : "SYSTEM";
    }
}
