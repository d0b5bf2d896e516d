package it.infolavoro.desk;

import static it.infolavoro.identity.Role.DESK_MANAGER;
import static it.infolavoro.identity.Role.DESK_OPERATOR;

import it.infolavoro.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;

/** The names behind the login names of the own desk. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
@UseCase
public class ColleagueService {

    @Inject
    OperatorPresences presences;

    /** Everybody who has ever begun a day at the own desk; those who have left keep their name. */
    @RolesAllowed({DESK_OPERATOR, DESK_MANAGER})
    public List<Colleague> all() {
        return presences.colleagues();
    }
}
