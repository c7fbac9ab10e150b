package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import java.util.regex.Pattern;

/**
 * Reports a text that is not a document: an empty text, or the path of a file instead of its text; and characters that
 * the file lost.
 */
final class WholeText {

    /** The greatest length of a path in a file system. */
    private static final int LONGEST_PATH = 4096;

    /** The start of a path: a root, a drive, a relative folder, or the scheme of an address. */
    private static final Pattern START =
            Pattern.compile("(?:[/~]|\\.{1,2}[/\\\\]|\\\\\\\\|[A-Za-z][A-Za-z0-9+]{0,9}:[/\\\\])");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}");
    private static final int LONGEST_ENDING = 6;

    /** What decoding puts where bytes are no text. */
    private static final char REPLACEMENT = '\ufffd';

    private WholeText() {}

    static void check(SourceText source, Diagnostics diagnostics) {
        Span whole = new Span(0, source.length());
        if (Folding.isBlank(source.text())) {
            diagnostics.warn("no-text", "the text has no characters but blanks; give the document's text", whole);
        } else if (source.length() <= LONGEST_PATH && isPath(source.text().strip())) {
            diagnostics.warn(
                    "path-for-text",
                    "the text looks like the path or address of a file; give the file's text, or parse(Path)",
                    whole);
        }
        checkBytes(source, diagnostics);
    }

    /** Reports the places of broken bytes once, at the first. */
    private static void checkBytes(SourceText source, Diagnostics diagnostics) {
        int first = source.text().indexOf(REPLACEMENT);
        if (first < 0) {
            return;
        }
        int places = 0;
        for (int i = first; i >= 0; i = source.text().indexOf(REPLACEMENT, i)) {
            places++;
            while (i < source.length() && source.text().charAt(i) == REPLACEMENT) {
                i++;
            }
        }
        diagnostics.warn(
                "damaged-bytes",
                "characters are lost in %s, the first here: their bytes are broken in the file, which may be cut off; compare with the original"
                        .formatted(places == 1 ? "one place" : places + " places"),
                new Span(first, first + 1));
    }

    /** Whether the text is one line without a stop that starts or ends as a path does. */
    private static boolean isPath(String line) {
        int length = line.length();
        boolean sentence =
                line.chars().anyMatch(c -> c == '。' || c == '；' || c == '\u2028' || c == '\u2029' || c < ' ');
        int dot = line.lastIndexOf('.');
        return !sentence
                && (START.matcher(line).lookingAt()
                        || dot >= length - LONGEST_ENDING
                                && dot >= 0
                                && ENDING.matcher(line.substring(dot)).matches());
    }
}
