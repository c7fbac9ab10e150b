package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.CharSet;
import io.github.guihua.core.internal.time.TimeMatch;
import io.github.guihua.core.time.PlanYears;
import io.github.guihua.core.time.TimePhrase;
import io.github.guihua.core.time.TimePhrase.Anchor;
import io.github.guihua.core.time.YearPart;
import io.github.guihua.model.PlanKind;
import io.github.guihua.model.PlanPeriod;
import io.github.guihua.parser.internal.frame.Frame;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.genre.Genre;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Outline;
import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Prose;
import io.github.guihua.parser.internal.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the years that a plan covers: from its title, its notice, or its own words. */
final class PeriodReader {

    private static final CharSet JOINING = CharSet.of("和与及暨、");

    private static final int OPENING = 40;
    private static final int NOTICE = 120;
    private static final int OFTEN = 3;
    private static final int YEAR_AT_FRONT = 6;

    private final PlanText text;

    private PeriodReader(PlanText text) {
        this.text = text;
    }

    static Optional<PlanPeriod> read(
            PlanText text, Frame frame, Outline outline, PlanKind kind, @Nullable LocalDate issuedOn) {
        return new PeriodReader(text).read(frame, outline, kind, issuedOn);
    }

    private Optional<PlanPeriod> read(Frame frame, Outline outline, PlanKind kind, @Nullable LocalDate issuedOn) {
        Optional<LocalDate> issue = Optional.ofNullable(issuedOn);
        Optional<PlanPeriod> named = frame.title()
                .flatMap(this::ofTitle)
                .or(() -> frame.noticeTitle().flatMap(this::ofTitle))
                .or(() -> issue.flatMap(date -> frame.title().flatMap(title -> ofYearOfIssue(title, date.getYear()))))
                .or(() -> term(frame.body(), issuedOn));
        if (named.isPresent()) {
            return named;
        }
        return switch (Genre.of(kind)) {
            case REPORT -> report(frame, outline);
            case ANNUAL -> annual(frame.body(), OPENING);
            case BREAKDOWN -> annual(frame.notice().isEmpty() ? frame.body() : frame.notice(), NOTICE);
            case OTHER -> twoYears(outline).or(() -> frame.speech() ? yearOf(outline, true) : Optional.empty());
            case PLAN -> frame.speech() ? yearOf(outline, true) : Optional.empty();
        };
    }

    private Optional<PlanPeriod> ofTitle(String title) {
        Prose words = text.phrase(title);
        List<PlanYears> years = YearScan.of(words, 0, words.length());
        if (years.isEmpty()) {
            return Optional.empty();
        }
        // 「“十四五”规划（2021—2025年）」 names one period twice; a later year alone is a horizon
        PlanYears period = years.get(0);
        int horizon = 0;
        boolean summed = words.holds(Words.REVIEW_WORDS) || joins(words, years);
        if (summed && years.size() > 1 && years.get(1).first() == period.last() + 1) {
            period = years.get(1);
        }
        for (PlanYears later : years) {
            horizon = later.last() > period.last() ? later.last() : horizon;
        }
        return Optional.of(period(period, horizon));
    }

    /** Returns the year of issue when a title refers to this year: 「努力实现全年目标的实施意见」. */
    private Optional<PlanPeriod> ofYearOfIssue(String title, int issued) {
        Prose words = text.phrase(title);
        for (int i = 0; i < words.length(); i++) {
            Optional<TimePhrase> phrase = words.timeAt(i, words.length()).map(TimeMatch::phrase);
            if (phrase.filter(PeriodReader::isThisYear).isPresent()) {
                return ofYear(issued);
            }
        }
        return Optional.empty();
    }

    private static boolean isThisYear(TimePhrase phrase) {
        return phrase.anchor() == Anchor.RELATIVE
                && phrase.firstYear() == 0
                && phrase.lastYear() == 0
                && phrase.part().equals(YearPart.WHOLE);
    }

    /** Whether a title joins two documents: 「2018年政府工作报告和2019年工作计划」. The later year is then the planned one. */
    private static boolean joins(Prose title, List<PlanYears> years) {
        if (years.size() < 2) {
            return false;
        }
        int second = title.folded(0, title.length())
                .indexOf(String.valueOf(years.get(1).first()));
        return second > 0 && JOINING.contains(title.at(second - 1));
    }

    private static Optional<PlanPeriod> ofYear(int year) {
        return year == 0 ? Optional.empty() : Optional.of(new PlanPeriod(year, year, Optional.empty()));
    }

    private static PlanPeriod period(PlanYears years, int horizon) {
        return new PlanPeriod(years.first(), years.last(), horizon > 0 ? Optional.of(horizon) : Optional.empty());
    }

    /** Returns the term that the text states: 「规划期为2021—2025年」「执行期自发布之日起至2020年12月底」 */
    private Optional<PlanPeriod> term(List<Paragraph> body, @Nullable LocalDate issuedOn) {
        for (Paragraph p : body) {
            Prose prose = p.prose();
            int at = prose.find(Words.TERM_WORDS);
            List<PlanYears> years = at < 0 ? List.of() : YearScan.of(prose, at, Math.min(prose.length(), at + OPENING));
            if (years.isEmpty()) {
                continue;
            }
            int first = years.get(0).first();
            int last = years.get(years.size() - 1).last();
            if (years.size() == 1 && first == last && issuedOn != null) {
                // a year alone is the last one of a term that begins with the issue
                first = Math.min(first, issuedOn.getYear());
            }
            if (last >= first) {
                return Optional.of(new PlanPeriod(first, last, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Returns the year that the opening names: 「2016年，是全面实施“十三五”规划的开局之年」 */
    private static Optional<PlanPeriod> annual(List<Paragraph> body, int within) {
        return body.stream()
                .limit(1)
                .flatMap(p -> YearScan.of(p.prose(), 0, Math.min(p.length(), within)).stream())
                .filter(PlanYears::isOneYear)
                .findFirst()
                .map(years -> period(years, 0));
    }

    /**
     * Returns the later year when chapters of one year and the next review and plan: 「一、2011年工作取得明显成效」「二、2012年工作的主要任务」.
     */
    private static Optional<PlanPeriod> twoYears(Outline outline) {
        int first = 0;
        for (Node root : outline.roots()) {
            Prose title = root.titleWords();
            for (PlanYears years : YearScan.of(title, 0, Math.min(title.length(), YEAR_AT_FRONT))) {
                if (years.isOneYear() && first > 0 && years.first() == first + 1) {
                    return Optional.of(period(years, 0));
                }
                first = years.isOneYear() ? years.first() : first;
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the year that a report plans. The sources are tried in this order: the plan that it presents, its
     * headings, its dateline, the year after the year that it reviews.
     */
    private Optional<PlanPeriod> report(Frame frame, Outline outline) {
        Optional<PlanPeriod> named = presented(frame, outline).or(() -> yearOf(outline, false));
        if (named.isPresent()) {
            return named;
        }
        int year = datelineYear(frame);
        if (year == 0 && !outline.roots().isEmpty()) {
            int reviewed = reviewedYear(outline.roots().get(0));
            year = reviewed == 0 ? 0 : reviewed + 1;
        }
        return ofYear(year);
    }

    /**
     * Returns the planned year that headings name: 「2013年工作回顾」「2014年工作任务」. One of the two is enough unless {@code both}
     * is set.
     */
    private Optional<PlanPeriod> yearOf(Outline outline, boolean both) {
        int planned = 0;
        int reviewed = 0;
        for (Node root : outline.roots()) {
            Prose title = root.titleWords();
            int review = title.find(Words.REVIEW_WORDS);
            boolean looksBack = review >= 0;
            // 「1998年工作回顾和1999年工作的总体要求」 looks back first and then looks ahead
            boolean backAndAhead = looksBack && !YearScan.of(title, 0, review).isEmpty();
            int reviewTo = backAndAhead ? review : title.length();
            for (PlanYears years : YearScan.of(title, 0, looksBack ? reviewTo : 0)) {
                reviewed = Math.max(reviewed, years.last());
            }
            for (PlanYears years : YearScan.of(title, looksBack ? reviewTo : 0, title.length())) {
                planned = years.isOneYear() ? Math.max(planned, years.first()) : planned;
            }
        }
        if (both && (planned == 0 || reviewed == 0)) {
            return Optional.empty();
        }
        int year = planned > reviewed ? planned : reviewed > 0 ? reviewed + 1 : planned;
        return ofYear(year);
    }

    /**
     * Returns the latest of the years that the first part, the review, names often. It may name a base year more often.
     */
    private static int reviewedYear(Node review) {
        Map<Integer, Integer> counts = new TreeMap<>();
        count(review, counts);
        review.children().forEach(part -> count(part, counts));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        int year = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            boolean often = entry.getValue() * OFTEN >= most && (most == 1 || entry.getValue() > 1);
            year = often ? entry.getKey() : year;
        }
        return year;
    }

    private static void count(Node node, Map<Integer, Integer> counts) {
        for (Piece piece : node.pieces()) {
            YearScan.count(piece.prose(), piece.from(), piece.to(), counts);
        }
    }

    /** Returns the period of the plan that the opening presents: 「现在，我向大会作关于第七个五年计划的报告」. */
    private static Optional<PlanPeriod> presented(Frame frame, Outline outline) {
        int start = outline.roots().isEmpty()
                ? Integer.MAX_VALUE
                : outline.roots().get(0).start();
        for (Paragraph p : frame.body()) {
            if (p.start() >= start) {
                break;
            }
            Prose prose = p.prose();
            int about = prose.find(Words.TITLE_MATTER_WORDS);
            int report = about < 0 ? -1 : reportEnd(prose, about);
            if (report > 0 && report - about <= OPENING) {
                List<PlanYears> years = YearScan.of(prose, about, report);
                if (years.size() == 1 && !years.get(0).isOneYear()) {
                    return Optional.of(period(years.get(0), 0));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns where the subject of a report ends, before 的报告; -1 when no report is named. */
    private static int reportEnd(Prose prose, int from) {
        for (int i = from; i + 1 < prose.length(); i++) {
            if (prose.at(i) == '的'
                    && prose.valueAt(Words.REPORT_OPENING_WORDS, i + 1, prose.length())
                            .equals("REPORT")) {
                return i;
            }
        }
        return -1;
    }

    private static int datelineYear(Frame frame) {
        int bodyStart = frame.body().isEmpty() ? 0 : frame.body().get(0).start();
        for (Part part : frame.parts()) {
            if (part.paragraph().start() >= bodyStart) {
                break;
            }
            Prose prose = part.prose();
            List<PlanYears> years = YearScan.of(prose, 0, Math.min(prose.length(), OPENING));
            if (!years.isEmpty()) {
                return years.get(0).first();
            }
        }
        return 0;
    }
}
