package it.infolavoro.web.rest;

/**
 * What a request opened. The answer is 201 and names the address in its Location.
 *
 * @param id the new row's id; that of the first answer where the request was repeated
 * @param location where it is read, relative to {@code /api/}; null where it is never read by itself
 */
public record Created(long id, String location) {}
