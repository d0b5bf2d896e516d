package it.infolavoro.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person without a mouse: reaches everything by the Tab key, and fails where such a person would be lost. Each stop
 * must be visible, look different while it has the focus, and let the focus go on (WCAG 2.1.1, 2.1.2, 2.4.7).
 */
public final class Keyboard {

    /** More Tabs than this to one target nobody would press; the skip link and the shortcuts are there for that. */
    public static final int LIMIT = 60;

    /**
     * Judges the stop, and the one left before it. Answers "" where all is well. A page's own outline counts, and so
     * does any frame or shadow that was not there without the focus; the element that was left shows how it looks then.
     */
    private static final String JUDGE = """
            async () => {
              const look = one => { const style = getComputedStyle(one.closest('label') || one);
                const own = getComputedStyle(one);
                return [own.outlineStyle, own.outlineWidth, own.outlineColor, own.boxShadow, own.borderColor,
                  own.backgroundColor, style.outlineStyle, style.boxShadow].join('|'); };
              const one = document.activeElement;
              const before = window.keyboardStop;
              const frame = () => new Promise(next => requestAnimationFrame(next));
              if (!one || one === document.body) {
                window.keyboardStop = null;
                return 'lost';
              }
              if (before && before.one === one) {
                return 'trapped';
              }
              window.keyboardStop = { one, look: look(one) };
              const shown = () => { const box = one.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && box.right > 0 && box.bottom > 0 && box.top < innerHeight
                  && box.left < innerWidth && getComputedStyle(one).visibility === 'visible'; };
              // The page may glide to the new stop.
              for (let frames = 0; frames < 120 && !shown(); frames++) {
                await frame();
              }
              if (!shown()) {
                return 'unseen';
              }
              const changed = !before || !before.one.isConnected || look(before.one) !== before.look;
              return changed ? '' : 'unmarked ' + before.one.outerHTML.slice(0, 200);
            }""";

    private static final String TELL = "() => document.activeElement === document.body ? 'the page itself'"
            + " : document.activeElement.outerHTML.slice(0, 200)";

    private static final String LOST = "() => window.keyboardPage === true && document.activeElement === document.body";

    private final Desk desk;
    private final Page page;
    private final List<String> keys = new ArrayList<>();
    private int typed;

    /** A keyboard for one browser. */
    public Keyboard(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** Walks forward by Tab until the element with the role and the exact name has the focus. */
    public Keyboard to(AriaRole role, String name) {
        return to(page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)), name);
    }

    /** Walks forward by Tab until the field with the label has the focus. */
    public Keyboard to(String label) {
        return to(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), label);
    }

    /**
     * Walks forward by Tab until an element that the locator finds has the focus.
     *
     * @param told what a failure calls it
     */
    public Keyboard to(Locator target, String told) {
        return walk("Tab", target, told);
    }

    /** Walks back by Shift+Tab until the element with the role and the exact name has the focus. */
    public Keyboard back(AriaRole role, String name) {
        return walk(
                "Shift+Tab",
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)),
                name);
    }

    private Keyboard walk(String key, Locator target, String told) {
        var focused = page.locator(":focus").and(target);
        for (var presses = 0; focused.count() == 0; presses++) {
            assertTrue(
                    presses < LIMIT,
                    () -> "«" + told + "» is not reached by " + LIMIT + " times " + key + " on " + page.url());
            keys.add(key);
            page.keyboard().press(key);
            judge(told);
        }
        return this;
    }

    /**
     * Past the header and the menu by the skip link, which is the first stop of every page; nothing to do where the
     * page has put the focus into its content by itself.
     */
    public Keyboard skip() {
        if (Boolean.TRUE.equals(page.evaluate("() => !!document.activeElement.closest('main')"))) {
            return this;
        }
        keys.add("Tab");
        page.keyboard().press("Tab");
        assertEquals("#main", page.evaluate("() => document.activeElement.getAttribute('href')"), "The first stop");
        judge("skip link");
        press("Enter");
        assertEquals("main", page.evaluate("() => document.activeElement.id"), "After the skip link");
        return this;
    }

    private void judge(String target) {
        var found = (String) page.evaluate(JUDGE);
        if (!found.isEmpty()) {
            fail("On the way to " + target + " on " + page.url() + " the focus is " + found + ": "
                    + page.evaluate(TELL));
        }
    }

    /** Presses a key on whatever has the focus, and waits for what it does. The focus must not vanish from the page. */
    public Keyboard press(String key) {
        page.evaluate("() => { window.keyboardPage = true; window.keyboardStop = null; }");
        keys.add(key);
        page.keyboard().press(key);
        desk.settled();
        assertEquals(false, lost(), () -> "After " + key + " on " + page.url() + " the focus is lost: " + keys);
        return this;
    }

    /**
     * Whether the same page is still there and nothing of it has the focus; a page on its way to another has lost
     * nothing.
     */
    private boolean lost() {
        try {
            return Boolean.TRUE.equals(page.evaluate(LOST));
        } catch (PlaywrightException failure) {
            if (failure.getMessage().contains("context was destroyed")) {
                desk.settled();
                return false;
            }
            throw failure;
        }
    }

    /** Presses Enter on what gives a file, and waits for it. */
    public Path download() {
        keys.add("Enter");
        var file = page.waitForDownload(() -> page.keyboard().press("Enter")).path();
        // The browser said that it leaves the page, and then stayed.
        page.evaluate("() => { window.leaving = false; }");
        return file;
    }

    /** Types a text, letter by letter; nothing is waited for. A Tab into a line of text has selected what it held. */
    public Keyboard type(String text) {
        typed += text.length();
        page.keyboard().type(text);
        return this;
    }

    /** Chooses in the select that has the focus by typing the beginning of what it says, as a typist does. */
    public Keyboard choose(String option) {
        for (var letter = 0; letter < option.length() && !option.equals(chosen()); letter++) {
            keys.add(option.substring(letter, letter + 1));
            page.keyboard().type(option.substring(letter, letter + 1));
        }
        assertEquals(option, chosen());
        desk.settled();
        return this;
    }

    private Object chosen() {
        return page.evaluate("() => document.activeElement.selectedOptions[0].label.trim()");
    }

    /** Ticks the box that has the focus. */
    public Keyboard tick() {
        press("Space");
        assertEquals(true, page.evaluate("() => document.activeElement.checked"), "The box was not ticked");
        return this;
    }

    /** The keys pressed so far, text not counted, in their order. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** The letters typed so far. */
    public int typed() {
        return typed;
    }
}
