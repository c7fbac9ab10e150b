package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import java.util.regex.Pattern;

/** Reports a text that is not a document: an empty text, or the path of a file instead of its text. */
final class WholeText {

    /** The greatest length of a path in a file system. */
    private static final int LONGEST_PATH = 4096;

    /** The start of a path: a root, a drive, a relative folder, or the scheme of an address. */
    private static final Pattern START =
            Pattern.compile("(?:[/~]|\\.{1,2}[/\\\\]|\\\\\\\\|[A-Za-z][A-Za-z0-9+]{0,9}:[/\\\\])");

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,4}");
    private static final int LONGEST_ENDING = 6;

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
