package it.infolavoro.conversation;

import it.infolavoro.document.CheckedFile;
import it.infolavoro.identity.Caller;
import java.time.Instant;

/**
 * A message as it is about to be stored.
 *
 * @param municipalityId whose key seals it
 * @param file what goes with it, or null
 * @param sealedFile its content, sealed, or null
 */
record Written(
        PostMessage command,
        long municipalityId,
        Caller author,
        Instant at,
        byte[] sealedText,
        CheckedFile file,
        byte[] sealedFile) {}
