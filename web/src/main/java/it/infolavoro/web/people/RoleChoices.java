package it.infolavoro.web.people;

import it.infolavoro.web.faces.Texts;
import jakarta.faces.model.SelectItem;
import java.util.List;

/** Roles to choose from, each with what it is for. */
final class RoleChoices {

    private RoleChoices() {}

    static List<SelectItem> of(List<String> roles) {
        return roles.stream()
                .map(role -> new SelectItem(role, Texts.get("people.role.choice." + role)))
                .toList();
    }
}
