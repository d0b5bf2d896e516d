package it.infolavoro.browser;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.stage.RunningStack;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code Desk.look} forbids, it finds. */
@ExtendWith(RunningStack.class)
class LookBrowserIT {

    private static final String PAGE =
            "<!DOCTYPE html><html lang='it'><head><title>Prova</title></head><body><main>%s</main></body></html>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\"> | image-alt",
                "<p style=\"color:#ccc;background:#fff\">chiaro</p> | color-contrast",
                "<p style=\"width:500px\">largo</p> | wider than 320 px",
                "<p>???delivery.state.SENT???</p> | lacks a text: ???delivery.state.SENT???",
                "<script>throw new Error('rotto')</script> | rotto"
            })
    void findsWhatItForbids(String body, String told, RunningStack stack) {
        try (var visitor = stack.visitor()) {
            visitor.page().setContent(PAGE.formatted(body));
            var failure = assertThrows(AssertionError.class, () -> visitor.look("forbidden"));
            assertTrue(failure.getMessage().contains(told), failure.getMessage());
        }
    }
}
