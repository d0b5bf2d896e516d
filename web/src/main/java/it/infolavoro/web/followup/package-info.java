/** Asking people what became of an outcome: one page, reached from the start page and from the referral. */
package it.infolavoro.web.followup;
