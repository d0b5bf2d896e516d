package it.infolavoro.practice;

import java.util.List;

/**
 * A material with all its versions.
 *
 * @param versions the one in force first
 */
public record MaterialDetail(long id, String title, String about, List<MaterialVersionRow> versions) {

    /** Copies the list. */
    public MaterialDetail {
        versions = List.copyOf(versions);
    }
}
