package it.infolavoro.web.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WidgetScriptTest {

    private static final Set<String> IN_CORE = Set.of("BaseWidget", "DeferredWidget", "DynamicOverlayWidget");

    /** Components without a widget in that script: rendered alone, scripted by core.js or by a script of their own. */
    private static final Set<String> WITHOUT = Set.of(
            "ajax",
            "autoUpdate",
            "barChart",
            "chart",
            "confirm",
            "datePicker",
            "focus",
            "outputLabel",
            "poll",
            "remoteCommand",
            "resetInput",
            "fragment",
            "printer");

    private final String whole = read("/META-INF/resources/primefaces/components.js");
    private final String cut = WidgetScript.cut(whole);

    @Test
    void keepsTheWidgetsThatPagesUseAndNoOther() {
        assertEquals(new TreeSet<>(WidgetScript.KEPT), WidgetScript.widgets(cut).keySet());
    }

    @Test
    void keepsWhatAKeptWidgetExtends() {
        WidgetScript.widgets(cut)
                .forEach((widget, parent) ->
                        assertTrue(IN_CORE.contains(parent) || WidgetScript.KEPT.contains(parent), widget));
    }

    @Test
    void namesNoWidgetThatWasCutAway() {
        var gone = new TreeSet<>(WidgetScript.widgets(whole).keySet());
        gone.removeAll(WidgetScript.KEPT);
        for (var widget : gone) {
            assertFalse(
                    Pattern.compile("PrimeFaces\\.widget\\." + widget + "\\b")
                            .matcher(cut)
                            .find(),
                    widget);
        }
    }

    @Test
    void closesEveryBracketItOpens() {
        assertEquals(count(whole, '{') - count(whole, '}'), count(cut, '{') - count(cut, '}'));
        assertEquals(count(whole, '(') - count(whole, ')'), count(cut, '(') - count(cut, ')'));
    }

    @Test
    void savesMoreThanHalfOfTheScript() throws IOException {
        assertTrue(compressed(cut) < compressed(whole) / 2, compressed(cut) + " of " + compressed(whole));
    }

    @Test
    void keepsTheWidgetOfEveryComponentInThePages() throws IOException {
        var component = Pattern.compile("<p:(\\w+)");
        var unknown = new TreeSet<String>();
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            for (var page :
                    pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                component
                        .matcher(Files.readString(page))
                        .results()
                        .map(match -> match.group(1))
                        .forEach(unknown::add);
            }
        }
        unknown.removeAll(WITHOUT);
        unknown.removeIf(
                name -> WidgetScript.KEPT.contains(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
        unknown.remove("tab");
        assertEquals(Set.of(), unknown);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(other -> other == sign).count();
    }

    private static int compressed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    private static String read(String resource) {
        try (var in = WidgetScriptTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
