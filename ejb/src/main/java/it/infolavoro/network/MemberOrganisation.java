package it.infolavoro.network;

import it.infolavoro.platform.SharedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Ente aderente: an organisation that receives referrals. */
@Entity
@Table(name = "member_organisation")
public class MemberOrganisation extends SharedEntity {

    @Column(name = "network_id", updatable = false)
    private Long networkId;

    @Column(updatable = false)
    private String code;

    private String name;

    private String category;

    protected MemberOrganisation() {}

    /** An organisation of a network; the category is a key of the code list {@code member_category}. */
    public static MemberOrganisation of(long networkId, String code, String name, String category) {
        var organisation = new MemberOrganisation();
        organisation.networkId = networkId;
        organisation.code = code;
        organisation.describe(name, category);
        return organisation;
    }

    /** Replaces name and category. */
    public void describe(String newName, String newCategory) {
        name = newName;
        category = newCategory;
    }

    public String code() {
        return code;
    }
}
