package it.infolavoro.citizen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity whose rows a merge of two persons leaves where they are, although they name a person: what is derived from
 * the person's record and made anew on {@link CitizenEvent.Corrected}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StaysWithPerson {

    /** Why. */
    String value();
}
