package it.infolavoro.web.conversation;

import it.infolavoro.conversation.DeskConversationService;
import it.infolavoro.web.document.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the desk the file of a message to be saved. */
@WebServlet("/referral/message-file")
public class DeskMessageFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    DeskConversationService conversations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.of(request, response, id -> {
            var file = conversations.file(id);
            return new FileAnswer(file.name(), file.type(), file.content());
        });
    }
}
