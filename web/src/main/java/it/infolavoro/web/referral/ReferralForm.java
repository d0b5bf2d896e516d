package it.infolavoro.web.referral;

import it.infolavoro.offer.Offer;
import it.infolavoro.offer.OfferFilter;
import it.infolavoro.offer.ShownList;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.SendingWay;
import it.infolavoro.referral.Snapshot;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What a desk chooses and types in a referral. */
public class ReferralForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String needKind;
    private List<Choice<Offer>> services = List.of();
    private List<Choice<Offer>> found = List.of();
    private List<Choice<Snapshot.Part>> sections = List.of();
    private String manner = "FIRST";
    private String message;
    private String legalBasis;
    private boolean noticeShown;
    private Priority priority = Priority.NORMAL;
    private boolean conditionsVerified;
    private SendingWay way = SendingWay.PRODUCT;
    private String place;
    private String language;
    private String audience;

    /** The referral for a person; the notice's version, or null while none has been shown. */
    ReferralContent content(long citizenId, String noticeVersion) {
        return new ReferralContent(
                citizenId,
                needKind,
                services.stream()
                        .filter(Choice::isTicked)
                        .map(choice -> choice.getWhat().service().id())
                        .toList(),
                sections.stream()
                        .filter(Choice::isTicked)
                        .map(choice -> choice.getWhat().section())
                        .collect(Collectors.toSet()),
                message,
                legalBasis,
                noticeVersion,
                "FIRST".equals(manner),
                priority,
                conditionsVerified,
                way);
    }

    /** Offers other services; those that were ticked and are still there stay ticked. */
    void offer(List<Offer> offered) {
        var ticked = services.stream()
                .filter(Choice::isTicked)
                .map(choice -> choice.getWhat().service().id())
                .collect(Collectors.toSet());
        services = offered.stream().map(Choice::new).toList();
        services.forEach(choice ->
                choice.setTicked(ticked.contains(choice.getWhat().service().id())));
        find(offered);
    }

    /** Offers the sections to share, none ticked. */
    void offer(Snapshot everything) {
        sections = everything.parts().stream().map(Choice::new).toList();
    }

    public String getNeedKind() {
        return needKind;
    }

    public void setNeedKind(String needKind) {
        this.needKind = needKind;
    }

    public List<Choice<Offer>> getServices() {
        return services;
    }

    /**
     * Shows the services that were found; those that are ticked stay in sight. Done apart from reading the list, so
     * that the lines do not move while what was ticked is being taken over.
     */
    void find(List<Offer> matching) {
        var ids = matching.stream().map(offer -> offer.service().id()).collect(Collectors.toSet());
        found = services.stream()
                .filter(choice -> choice.isTicked()
                        || ids.contains(choice.getWhat().service().id()))
                .toList();
    }

    /** What the desk looks for. */
    OfferFilter filter() {
        return new OfferFilter(place, language, audience);
    }

    /** The whole list in its order, with what the desk looks for in it. */
    ShownList shown() {
        return new ShownList(
                services.stream().map(choice -> choice.getWhat().service().id()).toList(), filter());
    }

    /** The services in sight. */
    public List<Choice<Offer>> getFound() {
        return found;
    }

    /** The places that the offered services name. */
    public List<String> getPlaces() {
        return services.stream()
                .flatMap(choice -> choice.getWhat().service().terms().municipalities().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether some service in sight has something to be confirmed. */
    public boolean isToVerify() {
        return found.stream().map(Choice::getWhat).anyMatch(offer -> offer.eligible() && offer.toVerify());
    }

    public List<Choice<Snapshot.Part>> getSections() {
        return sections;
    }

    public String getManner() {
        return manner;
    }

    public void setManner(String manner) {
        this.manner = manner;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public boolean isNoticeShown() {
        return noticeShown;
    }

    public void setNoticeShown(boolean noticeShown) {
        this.noticeShown = noticeShown;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public boolean isConditionsVerified() {
        return conditionsVerified;
    }

    public void setConditionsVerified(boolean conditionsVerified) {
        this.conditionsVerified = conditionsVerified;
    }

    public SendingWay getWay() {
        return way;
    }

    public void setWay(SendingWay way) {
        this.way = way;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }
}
