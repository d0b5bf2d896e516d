package it.infolavoro.web.notice;

import it.infolavoro.notice.PublishNotice;
import it.infolavoro.web.draft.DraftedRequest;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed of a new version. */
public class NoticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DraftedRequest request = new DraftedRequest();
    private String label;
    private LocalDate validFrom;
    private String body;

    PublishNotice command() {
        return new PublishNotice(request.id(), label, validFrom, body);
    }

    public DraftedRequest getRequest() {
        return request;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
