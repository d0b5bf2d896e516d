package it.infolavoro.web.faces;

/** The Italian texts under their own language, so that the machine's language never stands in for them. */
public class Texts_it extends PropertyTexts {

    /** Read by the resource bundle machinery, which also fixes the class's name. */
    public Texts_it() {
        super("it");
    }
}
