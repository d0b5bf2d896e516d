package it.infolavoro.web.conversation;

import it.infolavoro.conversation.DeskConversationService;
import it.infolavoro.conversation.UnreadThread;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the desk has still to read. */
@Named
@RequestScoped
public class DeskUnreadMessages extends UnreadMessages {

    @Inject
    DeskConversationService conversations;

    @Override
    protected List<UnreadThread> read() {
        return conversations.unread();
    }
}
