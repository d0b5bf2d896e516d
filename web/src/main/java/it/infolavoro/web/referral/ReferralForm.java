package it.infolavoro.web.referral;

import it.infolavoro.catalogue.ServiceRow;
import it.infolavoro.referral.Priority;
import it.infolavoro.referral.ReferralContent;
import it.infolavoro.referral.Snapshot;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** What a desk chooses and types in a referral. */
public class ReferralForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String needKind;
    private List<Choice<ServiceRow>> services = List.of();
    private List<Choice<Snapshot.Part>> sections = List.of();
    private String manner = "FIRST";
    private String message;
    private String legalBasis;
    private boolean noticeShown;

    /** The referral for a person; the notice's version, or null while none has been shown. */
    ReferralContent content(long citizenId, String noticeVersion) {
        return new ReferralContent(
                citizenId,
                needKind,
                services.stream()
                        .filter(Choice::isTicked)
                        .map(choice -> choice.getWhat().id())
                        .toList(),
                sections.stream()
                        .filter(Choice::isTicked)
                        .map(choice -> choice.getWhat().section())
                        .collect(Collectors.toSet()),
                message,
                legalBasis,
                noticeVersion,
                "FIRST".equals(manner),
                Priority.NORMAL);
    }

    /** Offers other services; those that were ticked and are still there stay ticked. */
    void offer(List<ServiceRow> offered) {
        var ticked = services.stream()
                .filter(Choice::isTicked)
                .map(choice -> choice.getWhat().id())
                .collect(Collectors.toSet());
        services = offered.stream().map(Choice::new).toList();
        services.forEach(
                choice -> choice.setTicked(ticked.contains(choice.getWhat().id())));
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

    public List<Choice<ServiceRow>> getServices() {
        return services;
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
}
