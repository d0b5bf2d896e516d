package it.infolavoro.web.duplicate;

import it.infolavoro.duplicate.MergeCitizens;
import it.infolavoro.duplicate.MergePreview;
import it.infolavoro.duplicate.MergeService;
import it.infolavoro.duplicate.PersonFields;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two records side by side: for each field in which they differ somebody chooses, then they become one. */
@Named
@ViewScoped
public class MergePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MergeService merges;

    @Inject
    PersonWords words;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private long keep;
    private long other;
    private MergePreview preview;
    private List<FieldChoice> choices = List.of();
    private List<FieldChoice> same = List.of();
    private String reason;
    private boolean differentCodesConfirmed;

    /** Compares, where the address names both records; else the page lets choose the other one. */
    public void open() {
        if (other == 0) {
            return;
        }
        preview = merges.preview(keep, other);
        choices = PersonFields.NAMES.stream()
                .filter(name -> !PersonFields.same(
                        preview.keep().person(), preview.other().person(), name))
                .map(this::choice)
                .toList();
        same = PersonFields.NAMES.stream()
                .filter(name -> PersonFields.same(
                                preview.keep().person(), preview.other().person(), name)
                        && PersonFields.value(preview.keep().person(), name) != null)
                .map(this::choice)
                .toList();
    }

    /** Merges and shows the record that stays. */
    public String merge() {
        var fromOther = choices.stream()
                .filter(FieldChoice::isFromOther)
                .map(FieldChoice::getName)
                .collect(Collectors.toSet());
        merges.merge(new MergeCitizens(
                requestId,
                keep,
                preview.keep().version(),
                other,
                preview.other().version(),
                fromOther,
                reason,
                differentCodesConfirmed));
        tell();
        return "/citizen/file?faces-redirect=true&id=" + keep;
    }

    private void tell() {
        if (preview.openTwice().isEmpty()) {
            notices.done("merge.done");
        } else {
            notices.warn(
                    "merge.openTwice.left",
                    preview.openTwice().stream()
                            .map(twice -> twice.organisationName() + ", " + twice.serviceName())
                            .distinct()
                            .collect(Collectors.joining("; ")));
        }
    }

    private FieldChoice choice(String name) {
        return new FieldChoice(
                name,
                words.label(name),
                words.value(preview.keep().person(), name),
                words.value(preview.other().person(), name),
                preview.suggested().contains(name));
    }

    /** Whether both records are chosen. */
    public boolean isComparing() {
        return preview != null;
    }

    /** Whether the codici fiscali ask for a confirmation. */
    public boolean isCodesDifferent() {
        return isComparing() && preview.codes() != it.infolavoro.duplicate.CodeConflict.NONE;
    }

    public MergePreview getPreview() {
        return preview;
    }

    public List<FieldChoice> getChoices() {
        return choices;
    }

    public List<FieldChoice> getSame() {
        return same;
    }

    public long getKeep() {
        return keep;
    }

    public void setKeep(long keep) {
        this.keep = keep;
    }

    public long getOther() {
        return other;
    }

    public void setOther(long other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isDifferentCodesConfirmed() {
        return differentCodesConfirmed;
    }

    public void setDifferentCodesConfirmed(boolean differentCodesConfirmed) {
        this.differentCodesConfirmed = differentCodesConfirmed;
    }
}
