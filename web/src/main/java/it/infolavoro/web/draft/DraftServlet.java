package it.infolavoro.web.draft;

import it.infolavoro.draft.DraftKind;
import it.infolavoro.draft.DraftService;
import it.infolavoro.draft.KeepDraft;
import it.infolavoro.platform.BusinessRuleViolation;
import it.infolavoro.platform.InvalidInput;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;

/**
 * Where pages send what is being typed. The header {@code X-Draft} is demanded because another site cannot have it sent
 * along with a session's cookie.
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** A character takes up to four bytes, and JSON may write it in six. */
    private static final int LARGEST_BYTES = 6 * KeepDraft.LARGEST;

    @Inject
    DraftService drafts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader("X-Draft") == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(keep(request));
    }

    private int keep(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
        if (body.length > LARGEST_BYTES) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            drafts.keep(command(reader.readObject()));
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (JsonException | ClassCastException | IllegalArgumentException | InvalidInput unreadable) {
            return HttpServletResponse.SC_BAD_REQUEST;
        } catch (BusinessRuleViolation overOrElsewhere) {
            return HttpServletResponse.SC_CONFLICT;
        } catch (EJBAccessException notAllowed) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
    }

    private static KeepDraft command(JsonObject sent) {
        return new KeepDraft(
                UUID.fromString(sent.getString("request", "")),
                DraftKind.valueOf(sent.getString("kind", "")),
                sent.get("citizen") instanceof JsonNumber id ? id.longValueExact() : null,
                sent.getString("basedOn", null),
                sent.getInt("turn", 0),
                sent.get("fields") instanceof JsonObject fields ? fields.toString() : null);
    }
}
