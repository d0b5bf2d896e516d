package it.infolavoro.web.broken;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;

/** Code that breaks the house rules, for the test that the rules find it. */
public final class Broken {

    private Broken() {}

    /** A page that is no bean, with the database in its hands. */
    public static class BarePage {
        EntityManager em;

        int open(String id) {
            try {
                return Integer.parseInt(id);
            } catch (NumberFormatException notANumber) {
                return 0;
            }
        }
    }

    /** A bean that does too much and cannot be set aside. */
    @Named
    @ViewScoped
    public static class Crowded {
        @Inject
        String one;

        @Inject
        String two;

        @Inject
        String three;

        @Inject
        String four;
    }

    /** A name that says nothing, on a resource that is not named so. */
    @Path("/broken")
    public static class AnswerHelper {}
}
