package it.infolavoro.referral;

import java.util.Collection;

/** The referral as a whole (rule R6). */
public enum ReferralStatus {
    DRAFT("draft"),
    OPEN("active"),
    RESOLVED("completed"),
    UNRESOLVED("revoked"),
    /** Every delivery was entered in error: it counts nowhere. */
    VOID("entered-in-error");

    private final String fhirStatus;

    ReferralStatus(String fhirStatus) {
        this.fhirStatus = fhirStatus;
    }

    /** The status of a ServiceRequest of HL7 FHIR R4. */
    public String fhirStatus() {
        return fhirStatus;
    }

    /** The status that follows from the states of the deliveries. */
    public static ReferralStatus of(Collection<DeliveryState> states) {
        if (states.stream().allMatch(state -> state == DeliveryState.ENTERED_IN_ERROR)) {
            return VOID;
        }
        if (states.contains(DeliveryState.DRAFT)) {
            return DRAFT;
        }
        if (states.stream().anyMatch(state -> !state.closed())) {
            return OPEN;
        }
        return states.contains(DeliveryState.COMPLETED) ? RESOLVED : UNRESOLVED;
    }
}
