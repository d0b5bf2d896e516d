package it.infolavoro.web.upkeep;

import it.infolavoro.cataloguefile.CatalogueFileService;
import it.infolavoro.cataloguefile.ImportFile;
import it.infolavoro.cataloguefile.ImportPreview;
import it.infolavoro.cataloguefile.TableFormat;
import it.infolavoro.web.document.Upload;
import it.infolavoro.web.faces.Download;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Imports entries from a file, after showing what that would do. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CatalogueFileService files;

    @Inject
    ImportWords words;

    @Inject
    Notices notices;

    private transient Part file;
    private byte[] content;
    private transient ImportPreview preview;

    /** Shows what the chosen file would do. */
    public String show() {
        var upload = new Upload(file);
        file = null;
        content = null;
        preview = null;
        var bytes = upload.content(CatalogueFileService.MEGABYTES * 1024 * 1024 + 1);
        preview = files.preview(new ImportFile(bytes));
        content = bytes;
        return null;
    }

    /** Imports what is right in the file that was shown. */
    public String apply() {
        var done = files.apply(new ImportFile(content));
        notices.done("import.done", done.added(), done.changed());
        if (done.wrong().isEmpty()) {
            return "/upkeep/list?faces-redirect=true";
        }
        preview = files.preview(new ImportFile(content));
        return null;
    }

    /** Sends the wrong lines as a file, with what is wrong in each. */
    public void errors(String format) {
        var type = TableFormat.valueOf(format);
        Download.send("errori", type.ending(), type.media(), words.errors(getPreview(), type));
    }

    /** What the file does; read again where the server has set the page aside. */
    public ImportPreview getPreview() {
        if (preview == null && content != null) {
            preview = files.preview(new ImportFile(content));
        }
        return preview;
    }

    public int getMegabytes() {
        return CatalogueFileService.MEGABYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
