package it.infolavoro.sharing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Opens the summary of the citizen who shows a code, in an open visit.
 *
 * @param openIntakeId what {@link it.infolavoro.signal.SignalService#begin} gave
 * @param receiptCode as typed
 */
public record OpenSharedSummary(
        long openIntakeId, @NotBlank @Size(max = 40) String receiptCode) {

    /** Hides the code, so that none reaches a log by accident. */
    @Override
    public String toString() {
        return "OpenSharedSummary[" + openIntakeId + ", hidden]";
    }
}
