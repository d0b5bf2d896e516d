package it.infolavoro.web.paper;

/** The Italian label of a code of a list. */
@FunctionalInterface
public interface Labels {

    /** The label of a key. */
    String of(String list, String key);
}
