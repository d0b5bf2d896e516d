package it.infolavoro.report;

import it.infolavoro.platform.BusinessRuleViolation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of the network's figures.
 *
 * @param from first month, included; null for a year before {@code to}
 * @param to last month, included; null for the current one
 * @param municipalityId only this Comune, or null
 * @param organisationId only referrals to this organisation, or null
 */
public record ReportFilter(YearMonth from, YearMonth to, Long municipalityId, Long organisationId) {

    private static final int MOST_YEARS = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /**
     * The filter with its period filled in. Throws {@link BusinessRuleViolation} for a period that ends before it
     * begins, is longer than ten years, or lies where the database knows no days.
     */
    public ReportFilter upTo(YearMonth current) {
        var last = to == null ? current : known(to);
        var first = from == null ? last.minusMonths(11) : known(from);
        if (first.isAfter(last)) {
            throw BusinessRuleViolation.at("from", "report.order");
        }
        if (!first.plusYears(MOST_YEARS).isAfter(last)) {
            throw tooLong();
        }
        return new ReportFilter(first, last, municipalityId, organisationId);
    }

    /** The same for referrals to whatever organisation. */
    ReportFilter ofAnyOrganisation() {
        return new ReportFilter(from, to, municipalityId, null);
    }

    /** The same months for the whole network. */
    static ReportFilter ofMonths(YearMonth from, YearMonth to) {
        return new ReportFilter(from, to, null, null);
    }

    private static YearMonth known(YearMonth month) {
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw tooLong();
        }
        return month;
    }

    private static BusinessRuleViolation tooLong() {
        return BusinessRuleViolation.at("from", "report.period", MOST_YEARS);
    }

    /**
     * The figures of every month of the period: a month in which nothing happened counts 0, because a line that leaves
     * months out tells of growth where there was none. Nothing at all stays nothing.
     */
    List<Figure> everyMonth(List<Figure> counted) {
        if (counted.isEmpty()) {
            return counted;
        }
        var byMonth = counted.stream().collect(Collectors.toMap(Figure::key, Function.identity()));
        var all = new ArrayList<Figure>();
        for (var month : months().toList()) {
            all.add(byMonth.getOrDefault(month.toString(), new Figure(month.toString(), null, 0)));
        }
        return all;
    }

    private Stream<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1));
    }
}
