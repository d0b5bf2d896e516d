package it.infolavoro.referral;

/** How a referral was made. */
public enum SendingWay {
    /** In InfoLavoro: the organisation answers there. */
    PRODUCT,
    /** By telephone: what the organisation answers by voice, its desk writes down. */
    TELEPHONE,
    /** On paper or by an e-mail of the desk's own; likewise. */
    PAPER;

    /** Whether the desk may write down what the organisation answers. */
    public boolean reported() {
        return this != PRODUCT;
    }
}
