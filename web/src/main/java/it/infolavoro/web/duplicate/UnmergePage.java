package it.infolavoro.web.duplicate;

import it.infolavoro.duplicate.MergeService;
import it.infolavoro.duplicate.PersonFields;
import it.infolavoro.duplicate.UndoMerge;
import it.infolavoro.duplicate.UndoPreview;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Shows what the undo of a merge would leave, and undoes it. */
@Named
@ViewScoped
public class UnmergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MergeService merges;

    @Inject
    PersonWords words;

    @Inject
    Notices notices;

    private long id;
    private UndoPreview preview;
    private List<Line> lines = List.of();

    /** A field as it is, and on both records afterwards. */
    public record Line(String label, String now, String kept, String restored) implements Serializable {}

    /** Reads. */
    public void open() {
        preview = merges.previewUndo(id);
        lines = PersonFields.NAMES.stream().map(this::line).toList();
    }

    /** Undoes and shows the record that is restored. */
    public String undo() {
        merges.undo(new UndoMerge(id, preview.now().version()));
        notices.done("merge.undone");
        return "/citizen/file?faces-redirect=true&id=" + preview.merge().otherId();
    }

    private Line line(String name) {
        return new Line(
                words.label(name),
                words.value(preview.now().person(), name),
                words.value(preview.kept(), name),
                words.value(preview.restored(), name));
    }

    /** Whether nothing speaks against it. */
    public boolean isPossible() {
        return preview != null && preview.problem() == null;
    }

    public UndoPreview getPreview() {
        return preview;
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
