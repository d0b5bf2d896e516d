package it.infolavoro.network;

/**
 * All terms of a network.
 *
 * @param terms how long deliveries wait and are seen
 * @param signal what desks may tell each other
 * @param clock when the clock rings
 * @param catalogue how the catalogue is kept
 * @param accounts what is asked of people's accounts
 */
public record AgreedTerms(
        Network.Terms terms, SignalTerms signal, ClockTerms clock, CatalogueTerms catalogue, AccountTerms accounts) {}
