package it.infolavoro.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build of the product this is, written by the build into {@code build.properties}. */
@Named
@ApplicationScoped
public class Build {

    private static final Properties FILE = read();

    /** Short text that differs from build to build. */
    static final String STAMP = FILE.getProperty("stamp");

    /** The product's version, as in the footer. */
    public String getVersion() {
        return FILE.getProperty("version");
    }

    private static Properties read() {
        var file = new Properties();
        try (var in = Build.class.getResourceAsStream("/it/infolavoro/web/build.properties")) {
            file.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException("build.properties cannot be read", failure);
        }
        return file;
    }
}
