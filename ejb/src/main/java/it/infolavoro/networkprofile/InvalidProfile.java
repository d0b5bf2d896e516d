package it.infolavoro.networkprofile;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** Profiles that were not loaded, with all that is wrong in them. */
@ApplicationException(rollback = true)
public class InvalidProfile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ProfileProblem> problems;

    InvalidProfile(List<ProfileProblem> problems) {
        super(problems.stream()
                .map(ProfileProblem::toString)
                .collect(Collectors.joining("\n  ", "The network profiles were not loaded:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    public List<ProfileProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
