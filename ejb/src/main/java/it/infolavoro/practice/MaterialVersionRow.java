package it.infolavoro.practice;

import it.infolavoro.document.DocumentType;
import java.time.Instant;

/**
 * A version of a material.
 *
 * @param change what is different from the one before; null for the first
 * @param size bytes of the file
 */
public record MaterialVersionRow(
        long id, int number, String change, String fileName, DocumentType fileType, int size, Instant at) {}
