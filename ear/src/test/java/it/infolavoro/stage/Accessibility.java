package it.infolavoro.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.1 AA, as far as axe can judge it. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessibility() {}

    /** Fails, telling each rule and element, where axe finds something on the page as it is now. */
    static void check(Page page, String name) {
        // What passes is told without its elements: only violations are read, and collecting the rest takes time.
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var found = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(TAGS)
                .analyze()
                .getViolations();
        assertEquals("", found.stream().map(Accessibility::tell).collect(Collectors.joining()), name);
    }

    private static String tell(Rule rule) {
        return rule.getNodes().stream()
                .map(Accessibility::tell)
                .collect(Collectors.joining(
                        "", "\n" + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp(), ""));
    }

    private static String tell(CheckedNode node) {
        return "\n  " + node.getTarget() + " " + node.getHtml() + "\n    "
                + node.getFailureSummary().replace("\n", "\n    ");
    }
}
