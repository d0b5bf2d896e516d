/**
 * The coordinator's report: figures, their bars beside the tables, the CSV. Addresses hold the filters, so that a view
 * can be kept.
 */
package it.infolavoro.web.report;
