package io.github.guihua.parser.internal.frame;

import io.github.guihua.parser.internal.layout.Line;
import io.github.guihua.parser.internal.prose.DocumentNumber;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.util.List;

/** Cuts the document number from the beginning of a page's title: 「某政办发〔2017〕55号 某省人民政府办公厅关于…的通知」. */
final class LeadingNumber {

    private static final int LONGEST = 200;

    private LeadingNumber() {}

    /**
     * Adds the number as a separate line and returns the rest of the line, or the whole line when it does not begin
     * with a number.
     */
    static Line cut(PlanText text, Line line, List<Line> out) {
        if (line.end() - line.start() > LONGEST) {
            return line;
        }
        Prose prose = text.prose(line.start(), line.end());
        DocumentNumber.Range number = DocumentNumber.find(prose, 0, prose.length());
        if (number == null || number.from() > 0 || number.to() >= prose.length()) {
            return line;
        }
        int after = prose.offset(number.to() - 1) + 1;
        int rest = prose.offset(number.to());
        boolean marked = prose.at(number.to()) == '《' && prose.endsWith('》');
        int end = marked ? prose.length() - 1 : prose.length();
        boolean title = prose.ends(Words.TITLE_ENDINGS, number.to(), end);
        if (!title || rest == after && !marked) {
            return line;
        }
        out.add(Line.of(text, line.start(), after, line.gap()));
        return Line.of(text, rest, line.end(), 0);
    }
}
