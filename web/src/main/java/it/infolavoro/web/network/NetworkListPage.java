package it.infolavoro.web.network;

import it.infolavoro.adhesion.BodyRow;
import it.infolavoro.adhesion.MembershipOverview;
import it.infolavoro.adhesion.MembershipService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The bodies of the network with how they stand and what comes next, and which protocols end when. */
@Named
@RequestScoped
public class NetworkListPage {

    @Inject
    MembershipService memberships;

    private MembershipOverview overview;

    @PostConstruct
    void read() {
        overview = memberships.overview();
    }

    public MembershipOverview getOverview() {
        return overview;
    }

    /** How many of these take part today. */
    public long members(List<BodyRow> bodies) {
        return MembershipOverview.members(bodies);
    }
}
