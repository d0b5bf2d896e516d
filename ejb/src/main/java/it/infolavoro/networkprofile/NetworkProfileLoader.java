package it.infolavoro.networkprofile;

import it.infolavoro.formsettings.FormSettings;
import it.infolavoro.identity.Bodies;
import it.infolavoro.network.CodeLists;
import it.infolavoro.platform.Profile;
import it.infolavoro.tenancy.SystemWork;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Loads the networks when the application starts, after the schema is up to date. A fault in any profile stops the
 * start with all faults told and the database as it was: a network that silently kept yesterday's list would be found
 * out too late.
 */
@Startup
@Singleton
@DependsOn("KeyOpening")
@TransactionManagement(TransactionManagementType.BEAN)
public class NetworkProfileLoader {

    private static final Logger LOG = System.getLogger(NetworkProfileLoader.class.getName());

    @Inject
    ProfileWriter writer;

    @Inject
    SystemWork work;

    @Inject
    Profile installation;

    @Inject
    CodeLists codes;

    @Inject
    FormSettings forms;

    @Inject
    Bodies bodies;

    @PostConstruct
    void loadConfigured() {
        load(ProfileFolders.configured());
    }

    /**
     * Loads profiles in one transaction, all or none. Throws {@link InvalidProfile} with everything that is wrong in
     * them.
     */
    public List<ProfileChanges> load(List<ProfileFolder> folders) {
        var profiles = ProfileReader.read(folders);
        var changes = work.withoutDoor(() -> profiles.stream()
                .map(profile -> writer.write(installation.demo() ? profile : profile.facts()))
                .toList());
        codes.forget();
        forms.forget();
        bodies.forget();
        changes.forEach(NetworkProfileLoader::tell);
        return changes;
    }

    private static void tell(ProfileChanges change) {
        LOG.log(
                Level.INFO,
                "Network {0}: {1} rows added, {2} changed, {3} skipped",
                change.network(),
                change.added(),
                change.changed(),
                change.skipped().size());
        change.skipped().forEach(line -> LOG.log(Level.WARNING, "Network {0}: {1}", change.network(), line));
    }
}
