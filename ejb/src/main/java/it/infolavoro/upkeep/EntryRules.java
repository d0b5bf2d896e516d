package it.infolavoro.upkeep;

import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.servicecontent.ServiceContent;
import it.infolavoro.servicecontent.ServicePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What must hold between the fields of a content, and between it and the network's code lists. */
@ApplicationScoped
public class EntryRules {

    private static final BigDecimal SOUTH = BigDecimal.valueOf(35);
    private static final BigDecimal NORTH = BigDecimal.valueOf(48);
    private static final BigDecimal WEST = BigDecimal.valueOf(6);
    private static final BigDecimal EAST = BigDecimal.valueOf(19);

    @Inject
    CodeLists codes;

    /** Throws the first of {@link #problems}. */
    void require(long networkId, ServiceContent content) {
        problems(networkId, content).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    /** All that is wrong, each beside its field. */
    public List<BusinessRuleViolation> problems(long networkId, ServiceContent content) {
        var problems = new ArrayList<BusinessRuleViolation>();
        key(problems, networkId, "service", content.kind(), "kind");
        if (content.audience() != null) {
            key(problems, networkId, "audience", content.audience(), "audience");
        }
        content.labourConditions()
                .forEach(key -> key(problems, networkId, "labour_condition", key, "labourConditions"));
        content.languages().forEach(key -> key(problems, networkId, "language", key, "languages"));
        if (content.minAge() != null && content.maxAge() != null && content.minAge() > content.maxAge()) {
            problems.add(BusinessRuleViolation.at("maxAge", "upkeep.ages"));
        }
        if (backwards(content.validFrom(), content.validUntil())) {
            problems.add(BusinessRuleViolation.at("validUntil", "upkeep.days"));
        }
        places(problems, content.places());
        return problems;
    }

    private void key(List<BusinessRuleViolation> problems, long networkId, String list, String key, String field) {
        if (codes.items(networkId, list).stream().noneMatch(item -> item.key().equals(key))) {
            problems.add(BusinessRuleViolation.at(field, key == null ? "code.required" : "code.unknown"));
        }
    }

    private static void places(List<BusinessRuleViolation> problems, List<ServicePlace> places) {
        var numbers = new HashSet<Integer>();
        for (var place : places) {
            if (place.number() > 0 && !numbers.add(place.number())) {
                problems.add(BusinessRuleViolation.at("number", "upkeep.placeTwice"));
            }
            if ((place.latitude() == null) != (place.longitude() == null)
                    || place.latitude() != null && !inItaly(place)) {
                problems.add(BusinessRuleViolation.at("latitude", "upkeep.coordinates"));
            }
            if (backwards(place.hoursFrom(), place.hoursUntil())) {
                problems.add(BusinessRuleViolation.at("hoursUntil", "upkeep.days"));
            }
            if (crossed(place)) {
                problems.add(BusinessRuleViolation.at("hours", "upkeep.hours"));
            }
        }
    }

    private static boolean crossed(ServicePlace place) {
        for (var i = 0; i < place.hours().size(); i++) {
            var span = place.hours().get(i);
            if (!span.runsForward() || i > 0 && span.overlaps(place.hours().get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inItaly(ServicePlace place) {
        return place.latitude().compareTo(SOUTH) >= 0
                && place.latitude().compareTo(NORTH) <= 0
                && place.longitude().compareTo(WEST) >= 0
                && place.longitude().compareTo(EAST) <= 0;
    }

    private static boolean backwards(LocalDate from, LocalDate until) {
        return from != null && until != null && until.isBefore(from);
    }
}
