/**
 * What an entry of the Catalogo dei Servizi says, as plain values: the published version, the proposed one, each past
 * one, a line of a file and an answer of the API are all a {@code ServiceContent}. R1: a content says facts about a
 * service and nothing about a person. R2: it can be taken apart into cells and put together again without loss; diffs,
 * files and the history work on cells. R3: opening hours read as people write them and come out in one form.
 */
package it.infolavoro.servicecontent;
