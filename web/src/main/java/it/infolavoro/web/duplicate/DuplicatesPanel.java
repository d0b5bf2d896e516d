package it.infolavoro.web.duplicate;

import it.infolavoro.duplicate.DuplicateCheck;
import it.infolavoro.duplicate.DuplicateMatch;
import it.infolavoro.duplicate.DuplicateService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The panel of possible duplicates beside any form in which a person is written down: the form's fields call
 * {@link #look} when they change and update {@code duplicates}, the id of the include {@code citizen/duplicates.xhtml}.
 */
@Named
@ViewScoped
public class DuplicatesPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DuplicateService duplicates;

    private List<DuplicateMatch> matches = List.of();

    /** Looks for what is typed so far. */
    public void look(DuplicateCheck typed) {
        matches = duplicates.possible(typed);
    }

    public List<DuplicateMatch> getMatches() {
        return matches;
    }
}
