package it.infolavoro.web.conversation;

import it.infolavoro.conversation.Conversation;
import it.infolavoro.conversation.InboxConversationService;
import it.infolavoro.conversation.PostMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The thread of a delivery as the organisation reads it. */
@Named
@ViewScoped
public class InboxMessagesPage extends MessagesPage {

    private static final long serialVersionUID = 1L;

    @Inject
    InboxConversationService conversations;

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
        return "/inbox/messages";
    }
}
