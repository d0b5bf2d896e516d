package it.infolavoro.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A Chromium for each thread on which tests run, since Playwright serves one thread alone. */
final class Browsers implements AutoCloseable {

    private final Map<Thread, Opened> opened = new ConcurrentHashMap<>();

    private record Opened(Playwright playwright, Browser browser) {

        static Opened fresh() {
            var playwright = Playwright.create();
            return new Opened(playwright, Chromium.launch(playwright));
        }
    }

    Browsers() {
        // As patient as everything else that waits: a busy machine is no fault of the page.
        PlaywrightAssertions.setDefaultAssertionTimeout(Desk.LIMIT_MILLIS);
    }

    /** That of the current thread. */
    Browser current() {
        return opened.computeIfAbsent(Thread.currentThread(), thread -> Opened.fresh())
                .browser();
    }

    @Override
    public void close() {
        opened.values().forEach(each -> each.playwright().close());
    }
}
