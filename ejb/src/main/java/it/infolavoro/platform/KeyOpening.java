package it.infolavoro.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Opens the installation's keys when the application starts, before anything uses them: makes the first ones, wraps
 * them anew after the secret was changed, and refuses the start with a secret that does not open them (ADR 0031).
 */
@Startup
@Singleton
@DependsOn({"Migration", "ProductionSecrets"})
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class KeyOpening {

    private static final System.Logger LOG = System.getLogger(KeyOpening.class.getName());
    private static final int KEY_BYTES = 32;

    @Inject
    InstallationKeys keys;

    @Inject
    SealedRows rows;

    @Inject
    Transactions transactions;

    @PostConstruct
    void start() {
        open();
    }

    /**
     * Opens the keys with the secrets of the environment. Nodes that do this at once wait for each other.
     *
     * @throws IllegalStateException where no secret opens them: it names the variables, never a value
     */
    public void open() {
        var secret = KeySecret.current();
        var previous = KeySecret.previous().orElse(null);
        try {
            if (keys.all().isEmpty()) {
                var first = first(secret, previous);
                transactions.call(() -> keys.addFirst(secret, first));
            }
            var wrapped = transactions.call(() -> keys.lock().stream()
                    .filter(key -> !key.retired() && wrapAnew(key, secret, previous))
                    .count());
            if (wrapped > 0) {
                LOG.log(Level.INFO, "The secret was changed: {0} keys are wrapped anew", wrapped);
            }
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception failure) {
            throw new IllegalStateException("The keys cannot be opened", failure);
        }
    }

    private boolean wrapAnew(InstallationKey key, KeySecret secret, KeySecret previous) {
        var clear = toWrapAnew(key, secret, previous);
        clear.ifPresent(bytes -> keys.wrap(key, secret, bytes));
        return clear.isPresent();
    }

    /** The key in clear where the previous secret still wraps it; empty where the secret does. */
    static Optional<byte[]> toWrapAnew(InstallationKey key, KeySecret secret, KeySecret previous) {
        if (secret.unwrap(key.id(), key.kind(), key.wrapped()).isPresent()) {
            return Optional.empty();
        }
        var clear = Optional.ofNullable(previous).flatMap(before -> before.unwrap(key.id(), key.kind(), key.wrapped()));
        return Optional.of(clear.orElseThrow(() -> refusal(previous)));
    }

    /** The first keys: random ones, or what was the key until now where there is an installation already. */
    private KeyRing first(KeySecret secret, KeySecret previous) {
        if (!keys.installed()) {
            return new KeyRing(Sealing.random(KEY_BYTES), Map.of(KeyRing.FIRST_SEAL, Sealing.random(KEY_BYTES)));
        }
        return Stream.of(Optional.ofNullable(previous), Optional.of(secret))
                .flatMap(Optional::stream)
                .map(one -> KeyRing.ofOne(one.asKey()))
                .filter(this::opens)
                .findFirst()
                .orElseThrow(() -> refusal(previous));
    }

    /** Whether a ring opens something of what is sealed, if anything is. */
    private boolean opens(KeyRing ring) {
        var tried = Keys.of(ring);
        var opened = Arrays.stream(SealedColumn.values())
                .filter(SealedColumn::openable)
                .flatMap(column -> rows.any(column).map(one -> tried.opens(column, one.owner(), one.bytes())).stream())
                .toList();
        return opened.isEmpty() || opened.contains(true);
    }

    private static IllegalStateException refusal(KeySecret previous) {
        return new IllegalStateException(KeySecret.VARIABLE
                + " is not the secret that opens the keys of this database, "
                + (previous == null ? "and " + KeySecret.PREVIOUS + " is not set" : "nor is " + KeySecret.PREVIOUS)
                + ". Set " + KeySecret.VARIABLE + " to the secret that was in use until now; to change it, set "
                + KeySecret.VARIABLE + " to the new one and " + KeySecret.PREVIOUS + " to the one in use until now,"
                + " and start again. Nothing was changed");
    }
}
