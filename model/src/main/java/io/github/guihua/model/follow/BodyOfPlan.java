package io.github.guihua.model.follow;

import io.github.guihua.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose plan a document is. */
final class BodyOfPlan {

    /** A letter of a name; none of words that are between a place and the rest of a title. */
    private static final String LETTER = "(?:(?!人民|政府|委员会|工作|报告|关于|计划|规划)[一-鿿])";

    /** The ends of names of places; 州 ends 苏州 only where 市 does not follow. */
    private static final String END = "(?:特别行政区|自治区|自治州|自治县|新区|省|市|县|区|州(?![市县区省])|盟|旗|镇|乡|街道)";

    /** 2026年山西省政府工作报告, 关于滨海市2025年…, 天津市滨海新区: places from the greatest to the smallest, perhaps after the year. */
    private static final Pattern PLACE = Pattern.compile("^(?:[0-9]{4}年度?)?(?:关于|中共|在|印发)*(?![城全本各我][省市县区])(" + LETTER
            + "{1,12}?" + END + "(?:" + LETTER + "{1,6}?" + END + ")*)");

    /** 我代表国务院，向大会报告政府工作; 我代表滨海市人民政府. */
    private static final Pattern SPEAKER = Pattern.compile("我代表(国务院|[一-鿿]{1,11}[省市县区州盟旗](?=人民政府))");

    private BodyOfPlan() {}

    /**
     * Returns the place that the title of a plan names, else the first body that issues it, else that for which a report
     * says to speak; empty when none is known.
     */
    static Optional<String> of(Plan plan) {
        Optional<String> place =
                plan.title().map(PLACE::matcher).filter(Matcher::find).map(found -> found.group(1));
        List<String> issuers = plan.metadata().issuers();
        return place.or(() -> issuers.stream().findFirst())
                .or(() -> plan.preamble()
                        .map(preamble -> SPEAKER.matcher(preamble.text()))
                        .filter(Matcher::find)
                        .map(found -> found.group(1)));
    }

    /** Whether two plans are of one body, as far as it is known. */
    static boolean areOne(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
