package it.infolavoro.web.practice;

import it.infolavoro.practice.MaterialService;
import it.infolavoro.web.document.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the file of a material's version to be saved. */
@WebServlet("/material/download")
public class MaterialServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    MaterialService materials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileAnswer.of(request, response, id -> {
            var file = materials.download(id);
            return new FileAnswer(file.name(), file.type(), file.content());
        });
    }
}
