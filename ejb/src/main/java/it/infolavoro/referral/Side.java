package it.infolavoro.referral;

/** Who moves a delivery. */
public enum Side {
    DESK,
    ORGANISATION,
    SYSTEM
}
