/**
 * Paper for citizens: the receipts of a visit and of a referral, and the blank intake form, as tagged PDF in the
 * languages that have all texts ({@code document_LANGUAGE.properties}). A receipt is one page; what does not fit is
 * shortened, and the paper says so. The code on it (ADR 0009) is made while it is printed and kept nowhere.
 */
package it.infolavoro.web.paper;
