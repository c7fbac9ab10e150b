package io.github.guihua.spark;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A set of rows in a few bytes, whatever their order: for sets too large to hold.
 *
 * @param count how many rows
 * @param high the sum of the first eight bytes of the rows' hashes
 * @param low the sum of the next eight
 */
record RowDigest(long count, long high, long low) implements Serializable {

    static final RowDigest NONE = new RowDigest(0, 0, 0);

    RowDigest plus(RowDigest other) {
        return new RowDigest(count + other.count, high + other.high, low + other.low);
    }

    RowDigest plus(String line) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
            return plus(new RowDigest(1, hash.getLong(), hash.getLong()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
