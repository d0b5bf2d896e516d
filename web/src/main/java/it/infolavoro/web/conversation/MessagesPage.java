package it.infolavoro.web.conversation;

import it.infolavoro.conversation.Conversation;
import it.infolavoro.conversation.PostMessage;
import it.infolavoro.web.faces.Notices;
import jakarta.inject.Inject;
import java.io.Serializable;

/** The thread of a delivery as one side reads it; opening it marks what the other side wrote as read. */
public abstract class MessagesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Notices notices;

    private final MessageForm form = new MessageForm();
    private Long delivery;
    private Conversation conversation;

    /** Reads the thread of a delivery on this side. */
    protected abstract Conversation read(long deliveryId);

    /** Writes from this side. */
    protected abstract void write(PostMessage command);

    /** The page's own view. */
    protected abstract String view();

    /** Reads the thread. Throws NotFound. */
    public void open() {
        conversation = read(delivery == null ? 0 : delivery);
    }

    /** Writes to the other side. */
    public String post() {
        write(form.command(delivery));
        notices.done("message.posted");
        return view() + "?faces-redirect=true&delivery=" + delivery;
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
