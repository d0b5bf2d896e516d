package it.infolavoro.web.document;

import it.infolavoro.document.DocumentService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives a person's document to be saved. */
@WebServlet("/document/download")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    DocumentService documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.of(request, response, id -> {
            var file = documents.download(id);
            return new FileAnswer(file.name(), file.type(), file.content());
        });
    }
}
