package it.infolavoro.web.practice;

import it.infolavoro.practice.MaterialRow;
import it.infolavoro.practice.MaterialService;
import it.infolavoro.practice.PublishMaterial;
import it.infolavoro.web.document.FileChoice;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The network's materials, and for the coordinator the form for new ones. */
@Named
@ViewScoped
public class MaterialListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MaterialService service;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private final FileChoice choice = new FileChoice();
    private List<MaterialRow> rows = List.of();
    private String title;
    private String about;

    /** Reads the materials. */
    public void open() {
        rows = service.list();
    }

    /** Publishes a material. */
    public String publish() {
        var file = choice.take();
        service.publish(new PublishMaterial(requestId, title, about, file.name(), file.content()));
        notices.done("material.published");
        return "/material/list?faces-redirect=true";
    }

    /** Whole kilobytes, at least one. */
    public int kilobytes(int bytes) {
        return FileChoice.kilobytes(bytes);
    }

    public List<MaterialRow> getRows() {
        return rows;
    }

    public FileChoice getChoice() {
        return choice;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
