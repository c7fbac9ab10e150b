package io.github.guihua.cli;

import io.github.guihua.cli.words.Headline;
import io.github.guihua.cli.words.QuantityWords;
import io.github.guihua.model.Achievement;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Deadline;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Milestone;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Passage;
import io.github.guihua.model.PlanElement;
import io.github.guihua.model.ResponsiblePerson;
import io.github.guihua.model.ResponsibleUnit;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;

/** What an element of a plan is, in a word, and which one it is, in a few. */
final class ElementWords {

    private ElementWords() {}

    /** Returns what the element is. */
    static String kind(PlanElement element) {
        if (element instanceof Chapter) {
            return "章节";
        } else if (element instanceof Task) {
            return "任务";
        } else if (element instanceof Target) {
            return "目标";
        } else if (element instanceof Achievement) {
            return "成绩";
        } else if (element instanceof Milestone) {
            return "节点目标";
        } else if (element instanceof ResponsibleUnit) {
            return "单位";
        } else if (element instanceof ResponsiblePerson) {
            return "人员";
        } else if (element instanceof Deadline) {
            return "期限";
        } else if (element instanceof Indicator) {
            return "指标";
        } else if (element instanceof Citation) {
            return "引用文件";
        }
        return "段落";
    }

    /** Returns the words by which a reader finds the element. */
    static String name(PlanElement element) {
        if (element instanceof OutlineNode node) {
            return Headline.of(node.title(), node.text());
        } else if (element instanceof Passage passage) {
            return Headline.of("", passage.text());
        } else if (element instanceof NumericStatement statement) {
            return statement.subject() + QuantityWords.of(statement);
        } else if (element instanceof Milestone milestone) {
            return milestone.text();
        } else if (element instanceof ResponsibleUnit unit) {
            return unit.fullName();
        } else if (element instanceof ResponsiblePerson person) {
            return person.postAndName();
        } else if (element instanceof Deadline deadline) {
            return deadline.text();
        } else if (element instanceof Indicator indicator) {
            return indicator.name();
        } else if (element instanceof Citation citation) {
            return citation.title();
        }
        return "";
    }
}
