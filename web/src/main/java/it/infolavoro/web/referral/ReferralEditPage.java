package it.infolavoro.web.referral;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.referral.PrepareReferral;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.ReferralPreview;
import it.infolavoro.referral.ReferralService;
import it.infolavoro.referral.ReferralStart;
import it.infolavoro.referral.Section;
import it.infolavoro.web.caller.CodesBean;
import it.infolavoro.web.delivery.DeliveryWords;
import it.infolavoro.web.faces.Notices;
import it.infolavoro.web.faces.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Writes a referral in steps; the last shows what the organisations will see, and only what was shown can be sent (rule
 * R1).
 */
@Named
@ViewScoped
public class ReferralEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReferralService referrals;

    @Inject
    CodesBean codes;

    @Inject
    Notices notices;

    private final UUID requestId = UUID.randomUUID();
    private final ReferralForm form = new ReferralForm();
    private Long citizen;
    private String need;
    private ReferralStart start;
    private ReferralContent content;
    private ReferralPreview preview;

    /** Reads the person, and begins with the need of the address or else the only open one. */
    public void open() {
        start = referrals.start(citizen == null ? 0 : citizen);
        form.offer(start.shareable());
        form.setLegalBasis(
                codes.items("legal_basis").isEmpty()
                        ? null
                        : codes.items("legal_basis").get(0).key());
        if (codes.items("need", start.openNeeds()).stream()
                .anyMatch(item -> item.key().equals(need))) {
            form.setNeedKind(need);
        } else if (start.openNeeds().size() == 1) {
            form.setNeedKind(start.openNeeds().get(0));
        }
        needChanged();
    }

    /** Offers the services that meet the chosen need. */
    public void needChanged() {
        form.offer(form.getNeedKind() == null ? List.of() : referrals.offers(start.citizenId(), form.getNeedKind()));
        if (!form.getServices().isEmpty() && !OfferFilter.NONE.equals(form.filter())) {
            search();
        }
    }

    /** The needs, those that are open first. */
    public List<SelectItem> getNeeds() {
        return List.of(
                DeliveryWords.named(Texts.get("referral.needs.open"), needs(start.openNeeds()::contains)),
                DeliveryWords.named(
                        Texts.get("referral.needs.other"),
                        needs(key -> !start.openNeeds().contains(key))));
    }

    private List<SelectItem> needs(Predicate<String> which) {
        return codes.items("need", start.openNeeds()).stream()
                .filter(item -> which.test(item.key()))
                .map(item -> new SelectItem(item.key(), item.label()))
                .toList();
    }

    /** Shows what the organisations would see; the version is that of the notice the page shows. */
    public void show(String noticeVersion) {
        var asked = form.content(citizen, noticeVersion(noticeVersion));
        preview = referrals.preview(asked);
        content = asked;
    }

    /** Shows the services that match what was chosen. */
    public void search() {
        form.find(referrals.search(start.citizenId(), form.getNeedKind(), form.filter()));
    }

    /** Goes back to the form, with everything still chosen, and the list as it is now. */
    public void change() {
        needChanged();
        preview = null;
        content = null;
    }

    /** Sends what was shown. */
    public String send() {
        return prepare(true, "referral.sent");
    }

    /** Keeps what was shown as a draft. */
    public String keep() {
        return prepare(false, "referral.kept");
    }

    private String prepare(boolean sent, String told) {
        var id = referrals.prepare(new PrepareReferral(requestId, content, sent, form.shown()));
        notices.done(told);
        return "/referral/detail?faces-redirect=true&id=" + id;
    }

    private String noticeVersion(String shown) {
        if (start.noticeVersion() != null) {
            return start.noticeVersion();
        }
        return form.isNoticeShown() ? shown : null;
    }

    /** The services that were chosen. */
    public List<ServiceRow> getRecipients() {
        return form.getServices().stream()
                .filter(Choice::isTicked)
                .map(choice -> choice.getWhat().service())
                .toList();
    }

    /** Whether the organisations could not get in touch with the person. */
    public boolean isUnreachable() {
        return content != null && !content.sections().contains(Section.CONTACTS);
    }

    public Long getCitizen() {
        return citizen;
    }

    public void setCitizen(Long citizen) {
        this.citizen = citizen;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }

    public ReferralForm getForm() {
        return form;
    }

    public ReferralStart getStart() {
        return start;
    }

    public ReferralContent getContent() {
        return content;
    }

    public ReferralPreview getPreview() {
        return preview;
    }
}
