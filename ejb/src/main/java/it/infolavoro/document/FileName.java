package it.infolavoro.document;

import it.infolavoro.platform.Text;

/** A file's name as it is kept: without folders, without signs that a system or a header could take for something. */
final class FileName {

    static final int LONGEST = 100;

    private FileName() {}

    /** The name to keep; empty where nothing of it can be kept. */
    static String clean(String typed) {
        var name = typed == null ? "" : typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        var kept = Text.tidy(name.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()'+-]", " "));
        if (kept == null) {
            return "";
        }
        kept = kept.replaceAll("^[. ]+", "");
        if (kept.length() <= LONGEST) {
            return kept;
        }
        var dot = kept.lastIndexOf('.');
        var ending = dot > 0 && kept.length() - dot <= 6 ? kept.substring(dot) : "";
        return kept.substring(0, LONGEST - ending.length()).strip() + ending;
    }
}
