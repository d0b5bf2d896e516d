package it.infolavoro.browser;

import it.infolavoro.launcher.Project;
import it.infolavoro.stage.Desk;
import java.nio.file.Path;

/**
 * The pictures of the operator's guide, docs/guida-operatore.md, in its order. {@link WholeDayBrowserIT} takes them on
 * its way.
 */
enum GuidePicture {
    LOGIN("accesso", 720),
    START("inizio", 700),
    VISIT("visita-informativa", 760),
    SEARCH("ricerca", 640),
    INTAKE("nuovo-accesso", 880),
    PERSON("scheda", 880),
    SESSION("colloquio", 880),
    REFERRAL("invio", 880),
    PREVIEW("anteprima", 880),
    RECEIPT("ricevuta", 780),
    BOOK("prenota", 520),
    AGENDA("agenda", 800),
    NEW_PERSON("nuova-persona", 880),
    WRONG("errori", 880),
    LOCKED("bloccata", 420);

    private static final String FOLDER = "docs/screenshots/guida";

    private final String file;
    private final int height;

    GuidePicture(String file, int height) {
        this.file = file + ".png";
        this.height = height;
    }

    /** The file's name in its folder. */
    String file() {
        return file;
    }

    /** Where the guide looks for the pictures. */
    static Path shown() {
        return Project.find().root().resolve(FOLDER);
    }

    /** Where the build puts them. */
    static Path made() {
        return Project.find().root().resolve("ear/target/guide");
    }

    /** How the guide names the picture. */
    String reference() {
        return "screenshots/guida/" + file;
    }

    /** Takes the picture of the page as it is now. */
    void take(Desk desk) {
        desk.picture(made().resolve(file), height);
    }
}
