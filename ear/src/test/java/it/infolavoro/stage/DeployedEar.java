package it.infolavoro.stage;

import it.infolavoro.launcher.Project;
import java.io.File;
import java.util.stream.Stream;
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

    /** The archives of jqwik on the tests' class path: it draws walks inside the server. */
    private static File[] jqwik() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().matches("jqwik-(api|engine|time|web)-.*\\.jar"))
                .toArray(File[]::new);
    }

    /** The archive to deploy; every container test returns it from its {@code @Deployment} method. */
    public static EnterpriseArchive withTests() {
        var ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Project.find().application().toFile());
        // Arquillian finds the tests by the archive's name, which must be the bare one.
        var war = ShrinkWrap.create(WebArchive.class, WAR).merge(ear.getAsType(WebArchive.class, "/" + WAR));
        war.addPackages(true, "it.infolavoro.container", "it.infolavoro.persons");
        war.addAsLibraries(jqwik());
        war.setManifest(new StringAsset(MANIFEST));
        ear.delete("/" + WAR);
        return ear.addAsModule(war);
    }
}
