/**
 * The look of a Comune and of a network: colour and logo in the heading of their pages.
 *
 * <p>R1: colours are a closed palette, each with a contrast of at least 4.5:1 against white, which a test computes; the
 * style sheet has the same values. R2: a logo is a PNG or a JPEG told by its content; it is decoded, made small and
 * written anew as PNG, so that nothing else that was in the file is kept or shown. R3: a logo has words for who does
 * not see it. R4: a Comune's colour and logo go before the network's, each by itself, and these before the product's.
 * R5: what is saved is a version (package {@code settings}). R6: a changed look is seen within a minute, since pages
 * ask for it every time.
 */
package it.infolavoro.look;
