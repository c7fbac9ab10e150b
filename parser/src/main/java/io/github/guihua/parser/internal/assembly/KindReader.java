package io.github.guihua.parser.internal.assembly;

import io.github.guihua.model.PlanKind;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.IssuedName;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;

/**
 * Finds the kind of a document: from its title or, when it has no title, from the speaker's opening
 * words, or from the tables that are all that it has.
 */
final class KindReader {

    private static final int SPEECH_OPENING = 6;
    private static final int GIVEN_BY = 120;
    private static final int TO_REPORT = 12;

    private KindReader() {}

    /**
     * Returns the kind of a document.
     *
     * @param frame its frame
     * @param text its text
     * @param ofTasks whether it has nothing but tables, some of tasks, and the lines above them
     */
    static PlanKind read(Frame frame, PlanText text, boolean ofTasks) {
        if (frame.title().isEmpty()) {
            return isReport(frame)
                    ? PlanKind.GOVERNMENT_WORK_REPORT
                    : ofTasks ? PlanKind.TASK_BREAKDOWN : PlanKind.OTHER;
        }
        PlanKind kind = ofTitle(frame.title().get(), text);
        boolean issues = kind == PlanKind.OTHER && frame.noticeTitle().isEmpty();
        return issues ? ofTitle(IssuedName.of(frame.title().get(), text.vocabulary()), text) : kind;
    }

    private static PlanKind ofTitle(String title, PlanText text) {
        Prose words = text.phrase(title);
        int end = withoutBrackets(words);
        if (words.holds(Words.BREAKDOWN_WORDS, 0, end)) {
            return PlanKind.TASK_BREAKDOWN;
        }
        String ending = words.valueBefore(Words.TITLE_ENDINGS, 0, end);
        PlanKind kind = ending.isEmpty() ? PlanKind.OTHER : PlanKind.valueOf(ending);
        boolean whole = words.holds(Words.COMPREHENSIVE_PLAN_WORDS) && words.holds(Words.FIVE_YEAR_PLAN_WORDS);
        if (whole && (kind == PlanKind.SPECIAL_PLAN || kind == PlanKind.WORK_ARRANGEMENT || kind == PlanKind.OTHER)) {
            return PlanKind.FIVE_YEAR_PLAN;
        }
        return kind;
    }

    private static int withoutBrackets(Prose title) {
        int end = title.length();
        while (title.isAt(')', end - 1) && title.lastIndexOf('(', 0, end) > 0) {
            end = title.lastIndexOf('(', 0, end);
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
            int report = find(p.prose(), "REPORT", 0);
            boolean opens = report >= 0 && report < GIVEN_BY;
            boolean government = find(p.prose(), "GOVERNMENT", 0) >= 0;
            if (opens && government && frame.speech() || isGiven(p.prose())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph calls the document a report to the assembly: 向大会作…报告, 作政府工作报告. */
    private static boolean isGiven(Prose prose) {
        if (find(prose, "GIVEN", 0) >= 0) {
            return true;
        }
        int assembly = find(prose, "ASSEMBLY", 0);
        int report = assembly < 0 ? -1 : find(prose, "REPORT", assembly);
        return report >= 0 && report - assembly < TO_REPORT && find(prose, "SPEAKER", 0) >= 0;
    }

    /** Returns the index of the first word of an opening that names something, -1 when there is none. */
    private static int find(Prose prose, String named, int from) {
        return prose.find(Words.REPORT_OPENING_WORDS, named, from, prose.length());
    }
}
