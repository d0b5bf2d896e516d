package it.infolavoro.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.infolavoro.platform.BusinessRuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule R2. */
class LogoPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void makesASmallPngOfAPngOrAJpegAndDropsWhatElseIsInTheFile(String format) throws IOException {
        var sent = new ByteArrayOutputStream();
        sent.write(picture(format, 800, 400));
        sent.write("<script>CANARINO</script>".getBytes(StandardCharsets.UTF_8));
        var png = LogoPicture.png(sent.toByteArray());
        var read = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(192, read.getWidth());
        assertEquals(96, read.getHeight());
        assertEquals("PNG", new String(png, 1, 3, StandardCharsets.US_ASCII));
        assertFalse(new String(png, StandardCharsets.ISO_8859_1).contains("CANARINO"));
    }

    @Test
    void refusesWhatIsNoPictureOfTheseKindsWhateverItIsCalled() throws IOException {
        refused("look.logo.kind", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused("look.logo.kind", picture("gif", 10, 10));
        var cut = picture("png", 300, 300);
        refused("look.logo.kind", Arrays.copyOf(cut, 40));
    }

    @Test
    void refusesWhatIsTooBigBeforeItIsUnfolded() throws IOException {
        refused("look.logo.big", new byte[LogoPicture.MOST_BYTES + 1]);
        refused("look.logo.pixels", picture("png", 3_001, 2));
    }

    private static void refused(String key, byte[] sent) {
        var told = assertThrows(BusinessRuleViolation.class, () -> LogoPicture.png(sent));
        assertEquals(key, told.key());
        assertEquals("logo", told.field());
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
