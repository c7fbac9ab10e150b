package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.model.PlanKind;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.IssuedName;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.words.Words;

/** Finds the kind of a document: from its title, else from what the speaker calls it. */
final class KindReader {

    private static final int SPEECH_OPENING = 6;
    private static final int GIVEN_BY = 120;
    private static final int TO_REPORT = 12;

    private KindReader() {}

    static PlanKind read(Frame frame, PlanText text) {
        if (frame.title().isPresent()) {
            PlanKind kind = ofTitle(frame.title().get(), text);
            boolean issues = kind == PlanKind.OTHER && frame.noticeTitle().isEmpty();
            return issues ? ofTitle(IssuedName.of(frame.title().get(), text.words(Words.NOTICE_VERBS)), text) : kind;
        }
        if (isReport(frame)) {
            return PlanKind.GOVERNMENT_WORK_REPORT;
        }
        return PlanKind.OTHER;
    }

    private static PlanKind ofTitle(String title, PlanText text) {
        String squeezed = title.replace(" ", "").replace("\u3000", "");
        char[] chars = Folding.fold(squeezed);
        int end = withoutBrackets(chars);
        if (text.words(Words.BREAKDOWN_WORDS).find(chars, 0, end) >= 0) {
            return PlanKind.TASK_BREAKDOWN;
        }
        String ending = text.words(Words.TITLE_ENDINGS).valueBefore(chars, 0, end);
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

    /**
     * Whether the opening words say that the document is a government work report:
     * 「现在，我代表市人民政府，向大会报告工作」「我就以此为题，向大会作政府工作报告」
     */
    private static boolean isReport(Frame frame) {
        int n = Math.min(SPEECH_OPENING, frame.body().size());
        for (Paragraph p : frame.body().subList(0, n)) {
            String words = p.prose().folded(0, p.length());
            int given = words.indexOf("报告");
            boolean opens = given >= 0 && given < GIVEN_BY;
            boolean government = words.contains("政府") || words.contains("国务院");
            if (opens && government && frame.speech() || isGiven(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph calls the document a report to the assembly: 向大会作…报告, 作政府工作报告. */
    private static boolean isGiven(String words) {
        int at = words.indexOf("作政府工作报告");
        if (at >= 0) {
            return true;
        }
        int assembly = words.indexOf("向大会");
        int report = assembly < 0 ? -1 : words.indexOf("报告", assembly);
        return report >= 0 && report - assembly < TO_REPORT && words.contains("代表");
    }
}
