package it.infolavoro.web.conversation;

import it.infolavoro.conversation.PostMessage;
import it.infolavoro.web.document.FileChoice;
import java.io.Serializable;
import java.util.UUID;

/** What is typed into a thread. */
public class MessageForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID requestId = UUID.randomUUID();
    private String text;
    private final FileChoice choice = new FileChoice();

    /** The command. */
    PostMessage command(long deliveryId) {
        var file = choice.take();
        return file.name().isBlank()
                ? PostMessage.of(requestId, deliveryId, text)
                : new PostMessage(requestId, deliveryId, text, file.name(), file.content());
    }

    public FileChoice getChoice() {
        return choice;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
