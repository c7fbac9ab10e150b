package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.lexicon.Lexicon;
import io.github.guihua.core.text.Folding;
import io.github.guihua.model.PlanKind;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.IssuedName;
import io.github.guihua.parser.internal.layout.Paragraph;

/** Tells what kind of document it is: by its title, else by what the speaker says that it is. */
final class KindReader {

    private static final Lexicon ENDINGS = Lexicon.load(Frame.class, "title-endings.txt");
    private static final Lexicon BREAKDOWN = Lexicon.load(KindReader.class, "breakdown-words.txt");
    private static final int SPEECH_OPENING = 4;

    private KindReader() {}

    static PlanKind read(Frame frame) {
        if (frame.title().isPresent()) {
            PlanKind kind = ofTitle(frame.title().get());
            boolean issues = kind == PlanKind.OTHER && frame.noticeTitle().isEmpty();
            return issues ? ofTitle(IssuedName.of(frame.title().get())) : kind;
        }
        if (frame.speech() && isReport(frame)) {
            return PlanKind.GOVERNMENT_WORK_REPORT;
        }
        return PlanKind.OTHER;
    }

    static PlanKind ofTitle(String title) {
        String squeezed = title.replace(" ", "").replace("\u3000", "");
        char[] chars = Folding.fold(squeezed);
        int end = withoutBrackets(chars);
        if (BREAKDOWN.find(chars, 0, end) >= 0) {
            return PlanKind.TASK_BREAKDOWN;
        }
        String ending = ENDINGS.valueBefore(chars, 0, end);
        PlanKind kind = ending.isEmpty() ? PlanKind.OTHER : PlanKind.valueOf(ending);
        boolean whole = squeezed.contains("国民经济和社会发展") && (squeezed.contains("五年规划") || squeezed.contains("五年计划"));
        if (whole && (kind == PlanKind.SPECIAL_PLAN || kind == PlanKind.WORK_ARRANGEMENT || kind == PlanKind.OTHER)) {
            return PlanKind.FIVE_YEAR_PLAN;
        }
        return kind;
    }

    private static int withoutBrackets(char[] chars) {
        int end = chars.length;
        while (end > 2 && chars[end - 1] == ')') {
            int open = end - 1;
            while (open > 0 && chars[open] != '(') {
                open--;
            }
            if (open == 0) {
                return end;
            }
            end = open;
        }
        return end;
    }

    /** 「现在，我代表市人民政府，向大会报告工作」 */
    private static boolean isReport(Frame frame) {
        int n = Math.min(SPEECH_OPENING, frame.body().size());
        for (Paragraph p : frame.body().subList(0, n)) {
            String words = p.prose().folded(0, Math.min(120, p.length()));
            if (words.contains("政府") && (words.contains("报告") || words.contains("国务院"))
                    || words.contains("国务院") && words.contains("报告")) {
                return true;
            }
        }
        return false;
    }
}
