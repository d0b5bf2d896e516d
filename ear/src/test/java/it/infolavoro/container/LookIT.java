package it.infolavoro.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.infolavoro.look.Look;
import it.infolavoro.look.LookColour;
import it.infolavoro.look.LookService;
import it.infolavoro.look.SettleLook;
import it.infolavoro.platform.NotFound;
import it.infolavoro.settings.RestoreSettings;
import it.infolavoro.stage.DeployedEar;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Colour and logo of Comuni and networks: rules of {@code it.infolavoro.look}. */
@ExtendWith(ArquillianExtension.class)
class LookIT {

    private static final As VARESE =
            new As("coordinatore.varese", "network-coordinator", Map.of("network", "citta-del-lavoro"));
    private static final As SOMMA = new As(
            "responsabile.somma", "desk-manager", Map.of("municipality", "012123", "network", "citta-del-lavoro"));

    @EJB
    LookService looks;

    @Inject
    Schema schema;

    @Deployment
    static EnterpriseArchive ear() {
        return DeployedEar.withTests();
    }

    /** Rules R4 and R5. */
    @Test
    void aComunesLookGoesBeforeTheNetworksAndUndoingBringsItBack() throws Exception {
        var before = As.coordinator().call(looks::current);
        settle(VARESE, LookColour.GREEN, picture(), "Marchio della Rete");
        settle(SOMMA, LookColour.VIOLET, null, null);
        var somma = SOMMA.call(looks::current);
        var varese = VARESE.call(looks::current);
        assertEquals(new Look(LookColour.VIOLET, varese.logo(), "Marchio della Rete"), somma);
        assertTrue(SOMMA.call(() -> looks.logo(somma.logo())).length > 0);
        assertThrows(NotFound.class, () -> As.coordinator().call(() -> looks.logo(somma.logo())));
        assertEquals(before, As.coordinator().call(looks::current), "Another network's look stays as it is");
        assertEquals(
                "GREEN",
                schema.rows("select look_colour from public_network where network_code =" + " 'citta-del-lavoro'")
                        .get(0));
        SOMMA.run(() -> {
            var newest = looks.overview().newest();
            looks.restore(new RestoreSettings(newest, newest - 1));
        });
        assertNull(SOMMA.call(looks::overview).own().colour());
        assertEquals(LookColour.GREEN, SOMMA.call(looks::current).colour());
    }

    /** Rules R2 and R3. */
    @Test
    void refusesALogoWithoutWordsOrThatIsNoPictureAndStoresNothing() throws Exception {
        var held = VARESE.call(looks::overview);
        Refused.beside("alt", "look.alt.required", () -> settle(VARESE, LookColour.NAVY, picture(), null));
        Refused.beside(
                "logo", "look.logo.kind", () -> settle(VARESE, LookColour.NAVY, new byte[] {'G', 'I', 'F'}, "x"));
        assertEquals(held, VARESE.call(looks::overview));
    }

    private void settle(As who, LookColour colour, byte[] logo, String alt) throws Exception {
        who.run(() -> looks.settle(new SettleLook(looks.overview().newest(), colour, logo, false, alt, "Prova")));
    }

    private static byte[] picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
