package io.github.guihua.cli;

import io.github.guihua.model.Metadata;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The differences between the heads of two plans in words; a comparison of plans names only the part that differs. */
final class HeadWords {

    private static final String LIST = "、";

    private final Plan older;
    private final Plan newer;

    HeadWords(Plan older, Plan newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Returns the words for a part; a part that this class does not know is its own word. */
    String of(String part) {
        return switch (part) {
            case "title" -> change("标题", older.title(), newer.title());
            case "kind" ->
                change(
                        "文种",
                        Optional.of(older.kind().displayName(Locale.CHINESE)),
                        Optional.of(newer.kind().displayName(Locale.CHINESE)));
            case "period" ->
                change(
                        "规划期",
                        older.period().map(PlanPeriod::toString),
                        newer.period().map(PlanPeriod::toString));
            case "metadata" -> metadata(older.metadata(), newer.metadata());
            default -> part;
        };
    }

    private static String metadata(Metadata older, Metadata newer) {
        List<String> changes = new ArrayList<>();
        add(changes, "印发通知", older.noticeTitle(), newer.noticeTitle());
        add(changes, "发文机关", joined(older.issuers()), joined(newer.issuers()));
        add(changes, "发文字号", older.documentNumber(), newer.documentNumber());
        add(changes, "索引号", older.indexNumber(), newer.indexNumber());
        add(changes, "主送机关", joined(older.recipients()), joined(newer.recipients()));
        add(changes, "成文日期", older.issuedOn(), newer.issuedOn());
        add(changes, "发布日期", older.publishedOn(), newer.publishedOn());
        return String.join("；", changes);
    }

    private static void add(List<String> changes, String name, Optional<?> older, Optional<?> newer) {
        if (!older.equals(newer)) {
            changes.add(change(name, older, newer));
        }
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(LIST, names));
    }

    private static String change(String name, Optional<?> older, Optional<?> newer) {
        return name + " " + words(older) + " → " + words(newer);
    }

    private static String words(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
