package it.infolavoro.network;

import it.infolavoro.identity.Caller.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Ente aderente: an organisation that receives referrals. */
@Entity
@Table(name = "member_organisation")
public class MemberOrganisation extends NetworkMember {

    @Column(updatable = false)
    private String code;

    private String name;

    private String category;

    protected MemberOrganisation() {}

    private MemberOrganisation(long networkId, String enteredBy, String code) {
        super(networkId, enteredBy);
        this.code = code;
    }

    /** An organisation of a network; the category is a key of the code list {@code member_category}. */
    public static MemberOrganisation of(long networkId, String code, String name, String category) {
        return entered(networkId, code, name, category, null);
    }

    /** The same, entered on a page by somebody. */
    public static MemberOrganisation entered(long networkId, String code, String name, String category, String by) {
        var organisation = new MemberOrganisation(networkId, by, code);
        organisation.describe(name, category);
        return organisation;
    }

    /** Replaces name and category. */
    public void describe(String newName, String newCategory) {
        name = newName;
        category = newCategory;
    }

    @Override
    public NetworkBody body() {
        return new NetworkBody(Kind.ORGANISATION, id(), networkId());
    }

    public String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    public String category() {
        return category;
    }
}
