package io.github.guihua.model.json;

import org.jspecify.annotations.Nullable;

/**
 * Escapes unpaired surrogates, which occur in a text that was cut in the middle of a character. UTF-8 cannot encode
 * them; escaped, JSON can contain every Java string.
 */
final class Surrogates {

    private Surrogates() {}

    /** The same JSON with every unpaired surrogate escaped. Surrogates occur only in strings. */
    static String escapeUnpaired(String json) {
        @Nullable StringBuilder escaped = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            escaped = escaped == null ? new StringBuilder(json.length() + 16) : escaped;
            escaped.append(json, done, i).append("\\u").append(Integer.toHexString(c));
            done = i + 1;
        }
        return escaped == null
                ? json
                : escaped.append(json, done, json.length()).toString();
    }
}
