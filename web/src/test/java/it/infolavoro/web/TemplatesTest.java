package it.infolavoro.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Every page and every text key, walked: no literal text in a page, no key without a text, the same keys in both
 * languages.
 */
class TemplatesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/it/infolavoro/web/texts");
    private static final Set<String> SHOWN = Set.of(
            "value",
            "label",
            "title",
            "alt",
            "heading",
            "text",
            "caption",
            "hint",
            "header",
            "message",
            "placeholder",
            "aria-label",
            "what",
            "who",
            "itemLabel",
            "summary");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern KEY = Pattern.compile("msg\\['([^']+)'](?!\\.concat)");
    private static final Pattern RULE =
            Pattern.compile("BusinessRuleViolation(?:\\.at\\(\\s*\"[^\"]*\",\\s*|\\(\\s*)\"([^\"]+)\"");
    private static final Pattern SAID =
            Pattern.compile("(?:Texts\\.get|notices\\.(?:done|warn|refused))\\(\\s*\"([^\"]+)\"[,)]");

    @TestFactory
    Stream<DynamicTest> saysNothingInItsOwnWords() throws IOException {
        return files(PAGES, ".xhtml")
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    var literals = new ArrayList<String>();
                    literals(parse(page).getDocumentElement(), literals);
                    assertEquals(List.of(), literals);
                }));
    }

    @TestFactory
    Stream<DynamicTest> hasATextForEveryKey() throws IOException {
        var known = keys("it");
        return files(PAGES, ".xhtml")
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    var missing = new TreeSet<>(found(KEY, Files.readString(page)));
                    fields(parse(page).getDocumentElement(), null, missing);
                    missing.removeAll(known);
                    assertEquals(Set.of(), missing);
                }));
    }

    @Test
    void hasATextForEveryRuleAndNotice() throws IOException {
        var missing = new TreeSet<String>();
        for (var source : files(Path.of("../ejb/src/main/java"), ".java").toList()) {
            missing.addAll(found(RULE, Files.readString(source)));
        }
        for (var source : files(Path.of("src/main/java"), ".java").toList()) {
            missing.addAll(found(SAID, Files.readString(source)));
        }
        missing.removeIf(key -> key.endsWith("."));
        missing.removeAll(keys("it"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void hasTheSameKeysInBothLanguages() throws IOException {
        assertEquals(keys("it"), keys("en"));
    }

    @Test
    void hasEachKeyOnce() throws IOException {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var file : files(TEXTS, "_it.properties").toList()) {
            for (var key : keysOf(file)) {
                if (!seen.add(key)) {
                    twice.add(key);
                }
            }
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void readsEveryTextFile() throws IOException {
        var read = it.infolavoro.web.faces.TextFiles.features();
        var unread = files(TEXTS, "_it.properties")
                .map(file -> file.getFileName().toString().replace("_it.properties", ""))
                .filter(feature -> !read.contains(feature))
                .toList();
        assertEquals(List.of(), unread);
    }

    /** The keys that il:field makes up from its form's prefix and its id. */
    private static void fields(Element element, String prefix, Set<String> keys) {
        var texts = element.getTagName().equals("il:form") ? element.getAttribute("texts") : prefix;
        if (element.getTagName().equals("il:field") && !element.hasAttribute("label") && texts != null) {
            keys.add(texts + "." + element.getAttribute("id"));
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                fields(inner, texts, keys);
            }
        }
    }

    private static void literals(Node node, List<String> found) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            literal(node.getTextContent(), found);
        }
        if (node instanceof Element element
                && !element.getTagName().startsWith("f:pass")
                && !element.getTagName().equals("c:set")) {
            for (var name : SHOWN) {
                if (!isCode(element, name)) {
                    literal(element.getAttribute(name), found);
                }
            }
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            literals(child, found);
        }
    }

    /** Attributes of the same name that nobody reads: parameters, hidden inputs, keys of choices. */
    private static boolean isCode(Element element, String attribute) {
        return "value".equals(attribute)
                && Set.of("f:param", "f:attribute", "input", "ui:param").contains(element.getTagName());
    }

    private static void literal(String text, List<String> found) {
        var rest = EXPRESSION.matcher(text).replaceAll("");
        if (rest.codePoints().anyMatch(Character::isLetter)) {
            found.add(rest.strip());
        }
    }

    private static List<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> keys(String language) throws IOException {
        var keys = new TreeSet<String>();
        for (var file : files(TEXTS, "_" + language + ".properties").toList()) {
            keys.addAll(keysOf(file));
        }
        return keys;
    }

    private static Set<String> keysOf(Path file) throws IOException {
        var properties = new java.util.Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }

    private static Stream<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static Document parse(Path page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
    }
}
