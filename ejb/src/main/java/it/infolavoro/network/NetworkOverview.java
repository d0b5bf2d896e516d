package it.infolavoro.network;

import java.time.LocalDate;
import java.util.List;

/**
 * Who takes part in a network, by what and since when.
 *
 * @param today the day that decides which adhesions are in force
 * @param municipalities adhesions of Comuni, by name, also past and future ones
 * @param organisations adhesions of organisations, by name, also past and future ones
 */
public record NetworkOverview(
        String name,
        String publicName,
        Network.Terms terms,
        LocalDate today,
        List<ProtocolRow> protocols,
        List<MunicipalityAdhesionRow> municipalities,
        List<OrganisationAdhesionRow> organisations) {}
