package it.infolavoro.link;

/**
 * What a browser shows to be let in.
 *
 * @param token the secret of the mailed link, or null
 * @param grant the secret that a right code was answered with, or null
 */
public record LinkKey(String token, String grant) {

    @Override
    public String toString() {
        return "LinkKey";
    }
}
