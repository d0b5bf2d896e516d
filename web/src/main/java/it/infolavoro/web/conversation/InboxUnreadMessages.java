package it.infolavoro.web.conversation;

import it.infolavoro.conversation.InboxConversationService;
import it.infolavoro.conversation.UnreadThread;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the organisation has still to read. */
@Named
@RequestScoped
public class InboxUnreadMessages extends UnreadMessages {

    @Inject
    InboxConversationService conversations;

    @Override
    protected List<UnreadThread> read() {
        return conversations.unread();
    }
}
