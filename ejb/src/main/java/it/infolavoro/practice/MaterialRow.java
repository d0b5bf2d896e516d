package it.infolavoro.practice;

import it.infolavoro.document.DocumentType;
import java.time.Instant;

/**
 * A material with its version in force.
 *
 * @param versionId by which its file is asked for
 * @param number of the version
 * @param size bytes of the file
 */
public record MaterialRow(
        long id,
        String title,
        String about,
        long versionId,
        int number,
        String fileName,
        DocumentType fileType,
        int size,
        Instant renewedAt) {}
