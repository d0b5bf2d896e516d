package it.infolavoro.web.login;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Reads logout tokens of the identity provider: signature, issuer, audience, age and event, as Back-Channel Logout 1.0
 * section 2.6 asks.
 */
class LogoutTokens {

    private static final Logger LOG = System.getLogger(LogoutTokens.class.getName());
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int OLDEST_SECONDS = 300;

    private final JwtConsumer consumer;

    LogoutTokens() {
        var provider = Setting.PROVIDER_URL.get();
        consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
                        new HttpsJwks(provider + "/protocol/openid-connect/certs")))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setExpectedIssuer(provider)
                .setExpectedAudience(Setting.CLIENT_ID.get())
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(OLDEST_SECONDS, OLDEST_SECONDS)
                .setRequireJwtId()
                .build();
    }

    /** The provider's session that the token ends; empty where the token is not to be trusted or names none. */
    Optional<String> sessionOf(String token) {
        if (token == null) {
            return Optional.empty();
        }
        try {
            var claims = consumer.processToClaims(token);
            return isLogout(claims) ? Optional.ofNullable(claims.getStringClaimValue("sid")) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException refused) {
            LOG.log(
                    Level.WARNING,
                    "A logout token was refused: {0}",
                    refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static boolean isLogout(JwtClaims claims) {
        return !claims.hasClaim("nonce")
                && claims.getClaimValue("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT);
    }
}
