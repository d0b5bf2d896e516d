package it.infolavoro.catalogue;

import it.infolavoro.servicecontent.ServiceContent;
import jakarta.persistence.Embeddable;

/** How a service is reached: by numbers and mailboxes of its organisation. */
@Embeddable
public class Contacts {

    private String telephone;
    private String email;
    private String website;

    protected Contacts() {}

    static Contacts of(ServiceContent content) {
        var contacts = new Contacts();
        contacts.telephone = content.telephone();
        contacts.email = content.email();
        contacts.website = content.website();
        return contacts;
    }

    /** These, or empty ones for the null that a row without any is read as. */
    static Contacts orNone(Contacts contacts) {
        return contacts == null ? new Contacts() : contacts;
    }

    String telephone() {
        return telephone;
    }

    String email() {
        return email;
    }

    String website() {
        return website;
    }
}
