package it.infolavoro.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import it.infolavoro.launcher.Demo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser: a context of its own with one page. It remembers what went wrong in the page's scripts. */
public final class Desk implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    /** How long anything may take that is waited for. */
    static final long LIMIT_MILLIS = 15_000;

    /** A page on its way to another one still looks complete. */
    private static final String LEAVING = "addEventListener('beforeunload', () => { window.leaving = true; })";

    private static final String QUIET = "() => document.readyState === 'complete' && !window.leaving"
            + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())"
            + " && (!window.jQuery || jQuery(':animated').length === 0)"
            + " && document.getAnimations().every(one => one.playState !== 'running'"
            + " || one.effect.getTiming().iterations === Infinity)";

    private final String url;
    private final Path screenshots;
    private final BrowserContext context;
    private final Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    Desk(Browser browser, String url, Path screenshots, boolean scripts) {
        this.url = url;
        this.screenshots = screenshots;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("it-IT")
                .setTimezoneId("Europe/Rome")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(WIDE, HEIGHT));
        context.setDefaultTimeout(LIMIT_MILLIS);
        context.addInitScript(LEAVING);
        page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
    }

    /** The page, to act on. */
    public Page page() {
        return page;
    }

    /** Opens a page of the application, by its path without a leading slash. */
    public void open(String path) {
        page.navigate(url + path);
        settled();
    }

    /** Logs a demo user in through Keycloak's form, from the start page. */
    public void login(String username) {
        page.navigate(url);
        typeCredentials(username);
        page.waitForURL(address -> address.startsWith(url) && !address.contains("code="));
        settled();
    }

    /** Fills Keycloak's form, wherever the way to it began. */
    public void typeCredentials(String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(Demo.PASSWORD);
        page.locator("#kc-login").click();
    }

    /** Whether the page shown is Keycloak's login form. */
    public boolean asksForLogin() {
        return page.locator("#kc-login").count() == 1;
    }

    /** Presses the first button with exactly this name, and waits for what it does. */
    public void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        settled();
    }

    /** Logs out by the button in the header. */
    public void logout() {
        page.locator("#logout").click();
        page.waitForURL("**/arrivederci**");
        settled();
    }

    /**
     * Waits until the page has done what it was asked for: loaded, no request of PrimeFaces under way, nothing moving.
     */
    public void settled() {
        var end = System.nanoTime() + LIMIT_MILLIS * 1_000_000;
        while (!quiet()) {
            assertTrue(System.nanoTime() < end, () -> "The page does not come to rest: " + page.url());
            page.waitForTimeout(30);
        }
    }

    private boolean quiet() {
        try {
            return Boolean.TRUE.equals(page.evaluate(QUIET));
        } catch (PlaywrightException failure) {
            if (failure.getMessage().contains("context was destroyed")) {
                return false;
            }
            throw failure;
        }
    }

    /**
     * Looks at the page as it is now, wide and narrow: keeps screenshots, and fails where a text is missing, where axe
     * finds something, where the narrow page must be scrolled sideways, or where a script has failed.
     *
     * @param name the screenshots' name, such as {@code citizen-list}
     */
    public void look(String name) {
        settled();
        screenshot(name, WIDE);
        var text = page.locator("body").innerText();
        assertFalse(
                text.contains("???"), () -> name + " lacks a text: " + text.replaceAll("(?s).*?(\\?{3}\\S*).*", "$1"));
        Accessibility.check(page, name);
        screenshot(name, NARROW);
        Accessibility.check(page, name + " at 320 px");
        var overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertTrue(((Number) overflow).intValue() <= 0, () -> name + " is wider than 320 px by " + overflow + " px");
        page.setViewportSize(WIDE, HEIGHT);
        assertEquals(List.of(), scriptErrors, name + ": errors of scripts");
    }

    /** Keeps screenshots, wide and narrow. */
    public void screenshot(String name) {
        settled();
        screenshot(name, NARROW);
        screenshot(name, WIDE);
    }

    /**
     * Keeps a picture of the wide page's top for people to read.
     *
     * @param height of the picture, in pixels
     */
    public void picture(Path file, int height) {
        settled();
        var top = page.evaluate("() => { const at = scrollY; scrollTo({ top: 0, behavior: 'instant' }); return at; }");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(0, 0, WIDE, height));
        page.evaluate("at => scrollTo({ top: at, behavior: 'instant' })", top);
    }

    private void screenshot(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        settled();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(screenshots.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
