package it.infolavoro.web.publiccatalogue;

/** An address asks for something that nobody can ask. */
public class WrongAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
