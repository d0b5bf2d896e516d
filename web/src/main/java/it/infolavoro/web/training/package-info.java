/** Training, news and the start of a new Comune, on pages and as operations. */
package it.infolavoro.web.training;
