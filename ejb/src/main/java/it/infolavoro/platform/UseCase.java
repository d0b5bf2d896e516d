package it.infolavoro.platform;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a service whose public methods are use cases: its commands are validated, the caller's tenant door is bound,
 * and the method runs in one transaction that is tried again when the database reports a deadlock. Services carry it
 * together with {@code @Stateless} and {@code @TransactionManagement(BEAN)}, because the transaction must begin inside
 * the retry.
 */
@InterceptorBinding
@Inherited
@Target(TYPE)
@Retention(RUNTIME)
public @interface UseCase {}
