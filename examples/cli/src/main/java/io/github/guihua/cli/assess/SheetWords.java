package io.github.guihua.cli.assess;

import io.github.guihua.core.quantity.WrittenAmount;
import java.nio.charset.Charset;
import java.util.Optional;

/** Compares words of a plan with those of a sheet that a spreadsheet has saved. */
final class SheetWords {

    private static final Charset OF_EXCEL =
            Charset.isSupported("GBK") ? Charset.forName("GBK") : Charset.defaultCharset();

    private SheetWords() {}

    /**
     * Whether words are the same but for what a spreadsheet changes: blanks, the zeros of a number (0.10 becomes 0.1), and
     * question marks for what the charset of Excel lacks (³).
     */
    static boolean isSame(String ofPlan, String ofSheet) {
        String plan = withoutBlanks(ofPlan);
        String sheet = withoutBlanks(ofSheet);
        return plan.equals(sheet)
                || new String(plan.getBytes(OF_EXCEL), OF_EXCEL).equals(sheet)
                || isSameNumber(plan, sheet);
    }

    private static String withoutBlanks(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isSameNumber(String plan, String sheet) {
        Optional<WrittenAmount> one = number(plan);
        Optional<WrittenAmount> other = number(sheet);
        return one.isPresent()
                && other.isPresent()
                && one.get().amount().compareTo(other.get().amount()) == 0
                && one.get().unit().equals(other.get().unit());
    }

    private static Optional<WrittenAmount> number(String words) {
        try {
            return Optional.of(WrittenAmount.parse(words));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
