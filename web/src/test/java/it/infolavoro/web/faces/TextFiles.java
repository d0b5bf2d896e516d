package it.infolavoro.web.faces;

import java.util.List;

/** Lets tests of other packages see which text files are read. */
public final class TextFiles {

    private TextFiles() {}

    public static List<String> features() {
        return PropertyTexts.FEATURES;
    }
}
