package it.infolavoro.search;

import it.infolavoro.platform.Text;
import jakarta.validation.constraints.Size;

/**
 * One box: codice fiscale, surname and name in any order, birth date, telephone or e-mail, whole or as far as typed; a
 * birth date, telephone or e-mail also with a name. Blank lists all persons by name.
 *
 * @param after cursor of the page before, or null
 */
public record SearchPersons(@Size(max = 200) String text, String after) {

    public SearchPersons {
        text = Text.tidy(text);
    }
}
