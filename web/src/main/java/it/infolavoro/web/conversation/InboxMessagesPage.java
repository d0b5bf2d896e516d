package it.infolavoro.web.conversation;

import it.infolavoro.conversation.Conversation;
import it.infolavoro.conversation.InboxConversationService;
import it.infolavoro.web.faces.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The thread of a delivery as the organisation reads it; opening it marks what the other side wrote as read. */
@Named
@ViewScoped
public class InboxMessagesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InboxConversationService conversations;

    @Inject
    Notices notices;

    private final MessageForm form = new MessageForm();
    private Long delivery;
    private Conversation conversation;

    /** Reads the thread. Throws NotFound. */
    public void open() {
        conversation = conversations.read(delivery == null ? 0 : delivery);
    }

    /** Writes to the other side. */
    public String post() {
        conversations.post(form.command(delivery));
        notices.done("message.posted");
        return "/inbox/messages?faces-redirect=true&delivery=" + delivery;
    }

    public MessageForm getForm() {
        return form;
    }

    public Long getDelivery() {
        return delivery;
    }

    public void setDelivery(Long delivery) {
        this.delivery = delivery;
    }

    public Conversation getConversation() {
        return conversation;
    }
}
