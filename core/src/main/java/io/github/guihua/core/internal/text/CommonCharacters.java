package io.github.guihua.core.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The characters that official texts use most (common.txt): they tell in which charset bytes are a text. */
public final class CommonCharacters {

    private static final String FILE = "common.txt";

    private CommonCharacters() {}

    /** Read when a first text is in another charset than UTF-8. */
    private static final class Holder {

        static final CharSet COMMON = CharSet.of(read());
    }

    private static String read() {
        StringBuilder characters = new StringBuilder();
        try (InputStream in = Objects.requireNonNull(CommonCharacters.class.getResourceAsStream(FILE), FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(characters::append);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters.toString();
    }

    /**
     * Returns whether official texts often use a character; a traditional one counts as the simplified one.
     *
     * @param c any UTF-16 code unit
     * @return true if it is common
     */
    public static boolean contains(char c) {
        return Holder.COMMON.contains(Folding.fold(c));
    }
}
