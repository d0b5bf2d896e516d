package it.infolavoro.web.report;

import it.infolavoro.network.CodeItem;
import it.infolavoro.network.CodeListService;
import it.infolavoro.report.WorkingDays;
import it.infolavoro.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** Times and rates of performances as people read them. */
@Named
@RequestScoped
public class PerformanceWords {

    @Inject
    CodeListService codes;

    private Map<String, String> groups;

    /** Median and ninth decile, for example "2 (90%: 5)". */
    public String days(WorkingDays took) {
        return took.median() == null
                ? Texts.get("common.none")
                : Texts.get("performance.days", took.median(), took.ninety());
    }

    /** A rate in brackets; nothing where there is none. */
    public String rate(Long rate) {
        return rate == null ? "" : "(" + rate + "%)";
    }

    /** Who declined: the organisation or the person, by the reason's group. */
    public String who(String reason) {
        if (groups == null) {
            groups = codes.items("decline_reason").stream()
                    .filter(item -> item.group() != null)
                    .collect(Collectors.toMap(CodeItem::key, CodeItem::group));
        }
        var key = "performance.who." + groups.get(reason);
        return Texts.has(key) ? Texts.get(key) : Texts.get("common.none");
    }
}
