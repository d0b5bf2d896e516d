/**
 * The pages of a person's documents. R1: what is refused is told beside the field, in words that say what to do. R2: a
 * document is only ever saved by the browser, never shown within the product.
 */
package it.infolavoro.web.document;
