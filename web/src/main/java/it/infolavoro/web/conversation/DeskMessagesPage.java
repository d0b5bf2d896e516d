package it.infolavoro.web.conversation;

import it.infolavoro.conversation.Conversation;
import it.infolavoro.conversation.DeskConversationService;
import it.infolavoro.conversation.PostMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The thread of a delivery as the desk reads it. */
@Named
@ViewScoped
public class DeskMessagesPage extends MessagesPage {

    private static final long serialVersionUID = 1L;

    @Inject
    DeskConversationService conversations;

    @Override
    protected Conversation read(long deliveryId) {
        return conversations.read(deliveryId);
    }

    @Override
    protected void write(PostMessage command) {
        conversations.post(command);
    }

    @Override
    protected String view() {
        return "/referral/messages";
    }
}
