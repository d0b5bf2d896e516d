package it.infolavoro.web.faces;

/** The English texts. */
public class Texts_en extends PropertyTexts {

    /** Read by the resource bundle machinery, which also fixes the class's name. */
    public Texts_en() {
        super("en");
    }
}
