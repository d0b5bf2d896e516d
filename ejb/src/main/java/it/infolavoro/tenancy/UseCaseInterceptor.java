package it.infolavoro.tenancy;

import it.infolavoro.identity.CurrentCaller;
import it.infolavoro.platform.Afterwards;
import it.infolavoro.platform.CommandValidation;
import it.infolavoro.platform.Transactions;
import it.infolavoro.platform.UseCase;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * The frame of every use case: validate the command, bind the caller's door, run in a transaction with retries, then do
 * what was left for after the commit. Role checks have happened before, by the container.
 */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class UseCaseInterceptor {

    @Inject
    CurrentCaller currentCaller;

    @Inject
    CommandValidation validation;

    @Inject
    Transactions transactions;

    @Inject
    Afterwards afterwards;

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        if (call.getParameters() != null) {
            validation.check(call.getParameters());
        }
        var door = Door.of(currentCaller.get());
        var result = BoundDoor.through(
                door,
                () -> transactions.call(() -> {
                    afterwards.clear();
                    return call.proceed();
                }));
        afterwards.run();
        return result;
    }
}
