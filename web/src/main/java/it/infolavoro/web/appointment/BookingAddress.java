package it.infolavoro.web.appointment;

import it.infolavoro.appointment.FreeSlot;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address at which a slot is booked. */
final class BookingAddress {

    private BookingAddress() {}

    static String of(FreeSlot free, AgendaAddress address) {
        return "/agenda/book?faces-redirect=true&day=" + free.day() + "&at=" + free.at() + "&operator="
                + URLEncoder.encode(free.operator(), StandardCharsets.UTF_8)
                + (address.getCitizen() == null ? "" : "&citizen=" + address.getCitizen())
                + (address.getMove() == null ? "" : "&move=" + address.getMove());
    }
}
