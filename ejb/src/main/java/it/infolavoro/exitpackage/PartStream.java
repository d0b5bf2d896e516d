package it.infolavoro.exitpackage;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Gives what is written away in parts of one size, so that no more than one is ever held. */
final class PartStream extends OutputStream {

    private static final int SIZE = 1 << 19;

    private final byte[] buffer = new byte[SIZE];
    private final Consumer<byte[]> parts;
    private int filled;

    PartStream(Consumer<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        var at = from;
        var left = length;
        while (left > 0) {
            var some = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, at, buffer, filled, some);
            filled += some;
            at += some;
            left -= some;
            if (filled == SIZE) {
                give();
            }
        }
    }

    /** Gives the last part. */
    @Override
    public void close() {
        if (filled > 0) {
            give();
        }
    }

    private void give() {
        parts.accept(Arrays.copyOf(buffer, filled));
        filled = 0;
    }
}
