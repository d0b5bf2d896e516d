package it.infolavoro.web.referral;

import it.infolavoro.platform.Slice;
import it.infolavoro.referral.ReferralRow;
import it.infolavoro.referral.ReferralSearch;
import it.infolavoro.referral.ReferralSearch.Show;
import it.infolavoro.referral.ReferralService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The desk's referrals by group of states. Group and position are in the address, never a name. */
@Named
@ViewScoped
public class ReferralListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralService referrals;

    private String show;
    private String after;
    private Slice<ReferralRow> slice;

    /** Reads the group; without one in the address, all. */
    public void open() {
        var known = Arrays.stream(Show.values())
                .filter(each -> each.name().equals(show))
                .findFirst()
                .orElse(Show.ALL);
        show = known.name();
        slice = referrals.list(new ReferralSearch(known, after));
    }

    /** The groups that can be chosen. */
    public List<String> getGroups() {
        return Arrays.stream(Show.values()).map(Show::name).toList();
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Slice<ReferralRow> getSlice() {
        return slice;
    }
}
