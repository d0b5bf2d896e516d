package it.infolavoro.web.alert;

import it.infolavoro.alert.AddressRow;
import it.infolavoro.alert.AlertService;
import it.infolavoro.alert.ConfirmAddress;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where an address proves itself by the code that was mailed there. */
@Named
@ViewScoped
public class ConfirmAddressPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AlertService alerts;

    @Inject
    Notices notices;

    private Long id;
    private AddressRow row;
    private String code;

    /** Reads the address. */
    public void open() {
        row = alerts.get(id);
    }

    /** Tries the code of the form. */
    public String confirm() {
        if (!alerts.confirm(new ConfirmAddress(id, code))) {
            notices.refused("alert.code.wrong");
            return null;
        }
        notices.done("alert.confirmed");
        return "/alerts/list?faces-redirect=true";
    }

    /** Has another code mailed. */
    public void sendCode() {
        alerts.sendCode(id);
        notices.done("alert.code.sent");
    }

    public AddressRow getRow() {
        return row;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
