package it.infolavoro.web.faces;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * PrimeFaces' script of all widgets, cut down to those that pages use: half of what a first visit would load are
 * widgets nobody shows. Each widget is one expression, {@code PrimeFaces.widget.X=PrimeFaces.widget.Y.extend({…})}; one
 * that is not kept becomes {@code 0}.
 */
final class WidgetScript {

    /** The widgets of the components that pages may use, and those they extend. */
    static final Set<String> KEPT = Set.of(
            "AutoComplete",
            "BlockUI",
            "Button",
            "CommandButton",
            "CommandLink",
            "ConfirmDialog",
            "Dialog",
            "InputText",
            "InputTextarea",
            "LinkButton",
            "Message",
            "Messages",
            "OutputPanel",
            "Steps",
            "TabView",
            "Tooltip");

    private static final Pattern WIDGET =
            Pattern.compile("PrimeFaces\\.widget\\.(\\w+)=PrimeFaces\\.widget\\.(\\w+)\\.extend\\(");

    private WidgetScript() {}

    /** The script with the kept widgets alone. */
    static String cut(String script) {
        var result = new StringBuilder();
        var from = 0;
        var widget = WIDGET.matcher(script);
        while (widget.find()) {
            if (!KEPT.contains(widget.group(1))) {
                result.append(script, from, widget.start()).append('0');
                from = closing(script, widget.end() - 1) + 1;
            }
        }
        return result.append(script, from, script.length()).toString();
    }

    /** Each widget of a script with the one it extends. */
    static Map<String, String> widgets(String script) {
        var widgets = new TreeMap<String, String>();
        WIDGET.matcher(script).results().forEach(widget -> widgets.put(widget.group(1), widget.group(2)));
        return widgets;
    }

    /** The place of the bracket that closes the one at a place; strings and regular expressions are jumped over. */
    private static int closing(String script, int opening) {
        var depth = 0;
        for (var at = opening; at < script.length(); at++) {
            var sign = script.charAt(at);
            if (sign == '"' || sign == '\'' || sign == '`' || sign == '/' && beginsExpression(script, at)) {
                at = endOfLiteral(script, at, sign);
            } else if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (")]}".indexOf(sign) >= 0 && --depth == 0) {
                return at;
            }
        }
        throw new IllegalStateException("A bracket is never closed in the script of the widgets");
    }

    /**
     * Whether a slash begins a regular expression and is no division: it follows a sign after which a value must come.
     */
    private static boolean beginsExpression(String script, int at) {
        var before = at - 1;
        while (Character.isWhitespace(script.charAt(before))) {
            before--;
        }
        return "(,=:[!&|?{};".indexOf(script.charAt(before)) >= 0 || script.startsWith("return", before - 5);
    }

    private static int endOfLiteral(String script, int begin, char quote) {
        var inClass = false;
        for (var at = begin + 1; at < script.length(); at++) {
            var sign = script.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (quote == '/' && sign == '[') {
                inClass = true;
            } else if (quote == '/' && sign == ']') {
                inClass = false;
            } else if (sign == quote && !inClass) {
                return at;
            }
        }
        throw new IllegalStateException("A literal is never closed in the script of the widgets");
    }
}
