package it.infolavoro.directory;

/** An account to be opened, with the role and the place that it will have. */
public record NewPerson(
        String username, String givenName, String surname, String email, Workplace workplace, String role) {

    @Override
    public String toString() {
        return "NewPerson[" + role + "]";
    }
}
