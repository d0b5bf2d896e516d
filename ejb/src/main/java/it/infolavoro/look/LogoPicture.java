package it.infolavoro.look;

import it.infolavoro.platform.BusinessRuleViolation;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A logo as it is shown, made from what was sent (rule R2). */
final class LogoPicture {

    /** The largest file that is looked at. */
    static final int MOST_BYTES = 512 * 1024;

    private static final int MOST_PIXELS = 3_000;
    private static final int HEIGHT = 96;
    private static final int WIDTH = 480;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoPicture() {}

    /** A small PNG. Refuses what is too big and what is neither a PNG nor a JPEG, beside the field. */
    static byte[] png(byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw BusinessRuleViolation.at("logo", "look.logo.big", MOST_BYTES / 1024);
        }
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReaders(stream);
            var reader = readers.hasNext() ? readers.next() : null;
            if (reader == null || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw BusinessRuleViolation.at("logo", "look.logo.kind");
            }
            try {
                reader.setInput(stream, true, true);
                return written(small(decoded(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw BusinessRuleViolation.at("logo", "look.logo.kind");
        }
    }

    /** The size is read before the picture, so that a small file cannot unfold into a huge one. */
    private static BufferedImage decoded(ImageReader reader) throws IOException {
        if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
            throw BusinessRuleViolation.at("logo", "look.logo.pixels", MOST_PIXELS);
        }
        return reader.read(0);
    }

    private static BufferedImage small(BufferedImage picture) {
        var scale = Math.min(1, Math.min(HEIGHT / (double) picture.getHeight(), WIDTH / (double) picture.getWidth()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, null);
        canvas.dispose();
        return small;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
