/** The Registro degli accessi of a Comune, for its responsible. */
package it.infolavoro.web.audit;
