package io.github.guihua.cli.ledger;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the sheets of a workbook that Excel accepts: no more than 31 characters, none of {@value #FORBIDDEN}, and
 * each only once, whatever its case. Not thread-safe.
 */
final class SheetNames {

    private static final int LONGEST = 31;

    private static final String FORBIDDEN = "\\/?*[]:'";

    /** Excel keeps this name for its own sheet. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new HashSet<>(Set.of(RESERVED));

    /** Returns a name that is as near as possible to the wanted one. */
    String of(String wanted) {
        String valid = cut(valid(wanted), LONGEST);
        String name = valid;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String number = "(" + i + ")";
            name = cut(valid, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String valid(String wanted) {
        StringBuilder valid = new StringBuilder();
        wanted.codePoints()
                .filter(SheetNames::isCharacter)
                .forEach(c -> valid.appendCodePoint(FORBIDDEN.indexOf(c) < 0 ? c : '_'));
        return valid.toString().isBlank() ? "_" : valid.toString();
    }

    /** Whether XML can hold it. */
    private static boolean isCharacter(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xfffe) != 0xfffe;
    }

    /** Cuts a name without splitting a character. */
    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}
