/**
 * The public catalogue in the open standard HSDS 3.0 (Open Referral), read only and without a login, for any program
 * and, by CORS, for the pages of any site. R1: all that is published is told, nothing that is not known: a field
 * without a value is left out. R2: ids are UUIDs made of keys, the same after every loading. R3: filters are
 * cumulative, as the standard demands; parameters that it does not know are ignored, values that cannot be read are a
 * problem by RFC 9457. R4: lists are paged, at most 100 rows a page. What a field means stands in docs/api.md.
 */
package it.infolavoro.web.hsds;
