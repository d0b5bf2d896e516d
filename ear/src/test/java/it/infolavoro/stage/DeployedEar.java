package it.infolavoro.stage;

import it.infolavoro.launcher.Project;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with the container tests added to its WAR. */
public final class DeployedEar {

    private static final String WAR = "infolavoro-web.war";

    /** The tests need more of the server than the application does: they make up logins. */
    private static final String MANIFEST = "Manifest-Version: 1.0\n"
            + "Dependencies: org.bitbucket.jose4j,org.wildfly.security.elytron-private\n"
            + " ,org.wildfly.security.elytron-http-oidc\n\n";

    private DeployedEar() {}

    /** The archive to deploy; every container test returns it from its {@code @Deployment} method. */
    public static EnterpriseArchive withTests() {
        var ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Project.find().application().toFile());
        // Arquillian finds the tests by the archive's name, which must be the bare one.
        var war = ShrinkWrap.create(WebArchive.class, WAR).merge(ear.getAsType(WebArchive.class, "/" + WAR));
        war.addPackages(true, "it.infolavoro.container", "it.infolavoro.persons");
        war.setManifest(new StringAsset(MANIFEST));
        ear.delete("/" + WAR);
        return ear.addAsModule(war);
    }
}
