package it.infolavoro.adhesion;

import it.infolavoro.network.ProtocolRow;
import java.util.List;

/**
 * A protocol that may be renewed.
 *
 * @param bodies who takes part by it today, Comuni first, by name
 */
public record Renewal(ProtocolRow protocol, List<BodyRow> bodies) {}
