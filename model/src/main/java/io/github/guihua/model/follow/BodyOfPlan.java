package io.github.guihua.model.follow;

import io.github.guihua.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose plan a document is. */
final class BodyOfPlan {

    /** What may be before the first place: 2026年, 关于, 中共; 城市 and 全市 are no places. */
    private static final Pattern OPENING = Pattern.compile("^(?:[0-9]{4}年度?)?(?:关于|中共|在|印发){0,3}(?![城全本各我][省市县区])");

    /** A place without the words that are between a place and the rest of a title; 州 ends 苏州 only where 市 does not follow. */
    private static final Pattern PLACE = Pattern.compile(
            "(?:(?!人民|政府|委员会|工作|报告|关于|计划|规划)[一-鿿]){1,12}?(?:特别行政区|自治[区州县]|新区|[省市县区盟旗镇乡]|街道|州(?![市县区省]))");

    /** 我代表国务院，向大会报告政府工作; 我代表滨海市人民政府. */
    private static final Pattern SPEAKER = Pattern.compile("我代表(国务院|[一-鿿]{1,11}[省市县区州盟旗](?=人民政府))");

    private BodyOfPlan() {}

    /**
     * Returns the place that the title of a plan names, else the first body that issues it, else that for which a report
     * says to speak; empty when none is known.
     */
    static Optional<String> of(Plan plan) {
        Optional<String> place = plan.title().flatMap(BodyOfPlan::placeOf);
        List<String> issuers = plan.metadata().issuers();
        return place.or(() -> issuers.stream().findFirst())
                .or(() -> plan.preamble()
                        .map(preamble -> SPEAKER.matcher(preamble.text()))
                        .filter(Matcher::find)
                        .map(found -> found.group(1)));
    }

    /** Returns the places with which a title begins, from the greatest to the smallest: 天津市滨海新区. */
    private static Optional<String> placeOf(String title) {
        Matcher opening = OPENING.matcher(title);
        if (!opening.find()) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(title);
        int end = opening.end();
        while (place.region(end, title.length()).lookingAt()) {
            end = place.end();
        }
        return end == opening.end() ? Optional.empty() : Optional.of(title.substring(opening.end(), end));
    }

    /** Whether two plans are of one body, as far as it is known. */
    static boolean areOne(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
