package it.infolavoro.web.inbox;

import it.infolavoro.inbox.InboxCounts;
import it.infolavoro.inbox.InboxRow;
import it.infolavoro.inbox.InboxSearch;
import it.infolavoro.inbox.InboxSearch.Folder;
import it.infolavoro.inbox.InboxService;
import it.infolavoro.platform.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The inbox by folder. Folder and position are in the address, so that they survive going back. */
@Named
@ViewScoped
public class InboxListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Folder> FOLDERS = List.of(Folder.NEW, Folder.TO_ANSWER, Folder.WORKING, Folder.CLOSED);

    @Inject
    InboxService inbox;

    private String folder;
    private String after;
    private InboxCounts counts;
    private Slice<InboxRow> slice;

    /** Reads the folder; without one in the address, the first that asks for something. */
    public void open() {
        counts = inbox.counts();
        folder = known().name();
        slice = inbox.list(new InboxSearch(Folder.valueOf(folder), after));
    }

    private Folder known() {
        return FOLDERS.stream()
                .filter(each -> each.name().equals(folder))
                .findFirst()
                .orElse(counts.unread() == 0 && counts.toAnswer() > 0 ? Folder.TO_ANSWER : Folder.NEW);
    }

    /** The folders that can be chosen. */
    public List<String> getFolders() {
        return FOLDERS.stream().map(Folder::name).toList();
    }

    /** How many deliveries a folder holds; null for the ended ones, about which nothing is to be done. */
    public Long count(String name) {
        return switch (Folder.valueOf(name)) {
            case NEW -> counts.unread();
            case TO_ANSWER -> counts.toAnswer();
            case WORKING -> counts.working();
            default -> null;
        };
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = folder;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Slice<InboxRow> getSlice() {
        return slice;
    }
}
