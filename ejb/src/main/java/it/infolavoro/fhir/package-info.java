/**
 * A referral in the words of HL7 FHIR R4 (4.0.1), for whoever has to hand it to another system. R1: a referral is a
 * Bundle of type {@code collection}: one ServiceRequest, one Task for each delivery, the Patient, the organisations and
 * their services. R2: of the person it holds what the desk ticked to share and nothing else. R3: states map by
 * {@link it.infolavoro.referral.DeliveryState#fhirStatus()} and
 * {@link it.infolavoro.referral.ReferralStatus#fhirStatus()}, the only tables. R4: whatever is written validates
 * against the definitions of R4, which a test does with the validator of the standard's makers. Only the desk that made
 * the referral exports it, and the trail says so (ADR 0020).
 */
package it.infolavoro.fhir;
