package it.infolavoro.web.referral;

import java.io.Serializable;

/** Something with a box to tick. */
public class Choice<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final T what;
    private boolean ticked;

    Choice(T what) {
        this.what = what;
    }

    public T getWhat() {
        return what;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
