package it.infolavoro.citizen;

import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Size;

/**
 * One box: codice fiscale, surname and name in any order, birth date (dd/MM/yyyy) or telephone. Blank finds the persons
 * seen last.
 *
 * @param after cursor of the page before, or null
 */
public record CitizenSearch(@Size(max = 200) String text, String after) {

    public CitizenSearch {
        text = Text.tidy(text);
    }
}
