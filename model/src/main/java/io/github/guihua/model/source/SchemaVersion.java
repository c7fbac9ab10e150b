package io.github.guihua.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The version of the contract of a JSON text. It has a separate type so that an unknown version is rejected as soon as
 * it is read, before the rest of the JSON.
 *
 * @param words the version, such as 1.0
 */
record SchemaVersion(String words) {

    private static final String KNOWN = "1.";
    private static final int LONGEST = 20;

    /**
     * Checks that this library reads the version.
     *
     * @throws IllegalArgumentException when it does not
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    SchemaVersion {
        Objects.requireNonNull(words, "schemaVersion");
        if (!words.startsWith(KNOWN)) {
            String said = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
            throw new IllegalArgumentException(said + " is not known, only " + KNOWN + "x is");
        }
    }
}
