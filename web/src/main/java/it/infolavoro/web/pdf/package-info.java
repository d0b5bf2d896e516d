/**
 * Sets text on A4 pages and writes them as tagged PDF (PDF/UA-1), in every script that the desks' citizens read:
 * shaping by the Java runtime's HarfBuzz, fonts and files by PDFBox (ADR 0013). It knows nothing of what it prints.
 */
package it.infolavoro.web.pdf;
