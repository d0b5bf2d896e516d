package it.infolavoro.web.signal;

import it.infolavoro.sharing.IssueReceiptCode;
import it.infolavoro.sharing.IssuedCode;
import it.infolavoro.sharing.ReceiptCodeList;
import it.infolavoro.sharing.ReceiptCodeService;
import it.infolavoro.sharing.RevokeReceiptCodes;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The codes that a person took away, and who opened what with them. */
@Named
@ViewScoped
public class ReceiptCodePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReceiptCodeService codes;

    @Inject
    Notices notices;

    private long citizen;
    private transient ReceiptCodeList list;
    private transient IssuedCode issued;

    /** Makes sure that the person is there. Throws NotFound. */
    public void open() {
        list = codes.list(citizen);
    }

    /** Makes a code and shows it, this once. */
    public void issue() {
        issued = codes.issue(new IssueReceiptCode(UUID.randomUUID(), citizen));
        list = codes.list(citizen);
    }

    /** Ends all codes of the person. */
    public void revoke() {
        codes.revoke(new RevokeReceiptCodes(citizen));
        issued = null;
        list = codes.list(citizen);
        notices.done("signal.codes.revoked");
    }

    /** The codes, the latest first. */
    public ReceiptCodeList getList() {
        if (list == null) {
            open();
        }
        return list;
    }

    public IssuedCode getIssued() {
        return issued;
    }

    public long getCitizen() {
        return citizen;
    }

    public void setCitizen(long citizen) {
        this.citizen = citizen;
    }
}
