package it.infolavoro.web.inbox;

import it.infolavoro.inbox.InboxFilterService;
import it.infolavoro.inbox.SaveFilter;
import it.infolavoro.inbox.SavedFilterRow;
import it.infolavoro.web.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The filters that the caller has given a name. */
@Named
@RequestScoped
public class SavedFilterPanel {

    @Inject
    InboxFilterService filters;

    @Inject
    Notices notices;

    private String name;
    private List<SavedFilterRow> own;

    /** The caller's, by name. */
    public List<SavedFilterRow> getOwn() {
        if (own == null) {
            own = filters.own();
        }
        return own;
    }

    /** Keeps the filters of the form under the typed name and shows what they find. */
    public String save(InboxFilter filter) {
        filters.save(new SaveFilter(name, filter.search(null)));
        notices.done("inbox.saved.done");
        return "/inbox/list?faces-redirect=true" + filter.address();
    }

    /** Removes one. */
    public String remove(SavedFilterRow row, InboxFilter filter) {
        filters.remove(row.id());
        notices.done("inbox.saved.removed");
        return "/inbox/list?faces-redirect=true" + filter.address();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
