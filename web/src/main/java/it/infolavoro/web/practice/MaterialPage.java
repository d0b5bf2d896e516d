package it.infolavoro.web.practice;

import it.infolavoro.practice.MaterialDetail;
import it.infolavoro.practice.MaterialService;
import it.infolavoro.practice.RenewMaterial;
import it.infolavoro.web.document.FileChoice;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** A material with all its versions, and for the coordinator the form for the next one. */
@Named
@ViewScoped
public class MaterialPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MaterialService service;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private final FileChoice choice = new FileChoice();
    private long id;
    private MaterialDetail material;
    private String change;

    /** Reads the material. Throws NotFound. */
    public void open() {
        material = service.open(id);
    }

    /** Publishes the next version. */
    public String renew() {
        var file = choice.take();
        service.renew(new RenewMaterial(requestId, id, change, file.name(), file.content()));
        notices.done("material.renewed");
        return "/material/detail?faces-redirect=true&id=" + id;
    }

    /** Takes the material away. */
    public String withdraw() {
        service.withdraw(id);
        notices.done("material.withdrawn");
        return "/material/list?faces-redirect=true";
    }

    /** Whole kilobytes, at least one. */
    public int kilobytes(int bytes) {
        return FileChoice.kilobytes(bytes);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public MaterialDetail getMaterial() {
        return material;
    }

    public FileChoice getChoice() {
        return choice;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }
}
