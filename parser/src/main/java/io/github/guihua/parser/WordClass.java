package io.github.guihua.parser;

import static io.github.guihua.parser.internal.words.Words.ASPIRATIONAL_WORDS;
import static io.github.guihua.parser.internal.words.Words.BODY_ENDS;
import static io.github.guihua.parser.internal.words.Words.BODY_WORDS;
import static io.github.guihua.parser.internal.words.Words.CHANGE_OBJECT_VERBS;
import static io.github.guihua.parser.internal.words.Words.CHANGE_VERBS;
import static io.github.guihua.parser.internal.words.Words.CHROME_LINES;
import static io.github.guihua.parser.internal.words.Words.CHROME_OPENINGS;
import static io.github.guihua.parser.internal.words.Words.COLLECTIVES;
import static io.github.guihua.parser.internal.words.Words.COMING_WORDS;
import static io.github.guihua.parser.internal.words.Words.DEADLINE_DONE_WORDS;
import static io.github.guihua.parser.internal.words.Words.DEADLINE_LEADS;
import static io.github.guihua.parser.internal.words.Words.DISTRIBUTIVE_WORDS;
import static io.github.guihua.parser.internal.words.Words.DOMAINS;
import static io.github.guihua.parser.internal.words.Words.EVENT_NAMES;
import static io.github.guihua.parser.internal.words.Words.FIRM_WORDS;
import static io.github.guihua.parser.internal.words.Words.FORWARD_WORDS;
import static io.github.guihua.parser.internal.words.Words.HEADER_WORDS;
import static io.github.guihua.parser.internal.words.Words.HEADING_VERBS;
import static io.github.guihua.parser.internal.words.Words.IMMEDIATE_WORDS;
import static io.github.guihua.parser.internal.words.Words.ISSUER_ENDINGS;
import static io.github.guihua.parser.internal.words.Words.LABEL_NOUNS;
import static io.github.guihua.parser.internal.words.Words.LIVELIHOOD_WORDS;
import static io.github.guihua.parser.internal.words.Words.MEASURED_NOUNS;
import static io.github.guihua.parser.internal.words.Words.METADATA_KEYS;
import static io.github.guihua.parser.internal.words.Words.NATIONAL_BODIES;
import static io.github.guihua.parser.internal.words.Words.NOTICE_VERBS;
import static io.github.guihua.parser.internal.words.Words.OBJECT_LEAD;
import static io.github.guihua.parser.internal.words.Words.ONGOING_WORDS;
import static io.github.guihua.parser.internal.words.Words.OTHER_LABELS;
import static io.github.guihua.parser.internal.words.Words.OUTPUT_VERBS;
import static io.github.guihua.parser.internal.words.Words.PERIOD_ENDS;
import static io.github.guihua.parser.internal.words.Words.PLACES;
import static io.github.guihua.parser.internal.words.Words.POST_ENDS;
import static io.github.guihua.parser.internal.words.Words.REGIONS;
import static io.github.guihua.parser.internal.words.Words.ROLE_LABELS;
import static io.github.guihua.parser.internal.words.Words.ROLE_WORDS;
import static io.github.guihua.parser.internal.words.Words.SALUTATIONS;
import static io.github.guihua.parser.internal.words.Words.STATE_WORDS;
import static io.github.guihua.parser.internal.words.Words.SUBJECT_LEAD;
import static io.github.guihua.parser.internal.words.Words.SUBJECT_TAIL;
import static io.github.guihua.parser.internal.words.Words.SURNAMES;
import static io.github.guihua.parser.internal.words.Words.TABLE_UNITS;
import static io.github.guihua.parser.internal.words.Words.TIME_LABELS;
import static io.github.guihua.parser.internal.words.Words.UNIT_CLASSES;

import io.github.guihua.parser.internal.Messages;
import io.github.guihua.parser.internal.words.Words;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A class of words that the parser knows and to which users may add words with {@link PlanParser.Builder#words}. An
 * added word has the same effect as the parser's own words of its class: in running text, headings, clauses, tables and
 * the lines around the text. For example, an added body ending also counts in signatures, and an added firm word is not
 * part of what is measured. If the parser knows an added word already, the new meaning replaces the old one.
 */
public enum WordClass {
    /** 机构词尾: words with which names of bodies end, such as 局, 委员会, 专班. */
    BODY_ENDING(in(BODY_ENDS), in(BODY_WORDS), in(ISSUER_ENDINGS)),

    /** 量词: measure words after a number, such as 个, 家, 套. */
    MEASURE_WORD(in(UNIT_CLASSES, "THING"), in(TABLE_UNITS)),

    /** 完成类动词: verbs of making and giving, such as 新建, 培育, 引进; a count after them is a result. */
    OUTPUT_VERB(in(OUTPUT_VERBS, "MAKE")),

    /** 标题动词: verbs with which the headings of tasks begin, such as 推进, 强化, 完善. */
    HEADING_VERB(in(HEADING_VERBS)),

    /** 约束性用语: words of a firm commitment, such as 确保, 务必. */
    FIRM_WORD(
            in(FIRM_WORDS),
            in(HEADING_VERBS),
            in(SUBJECT_LEAD),
            in(SUBJECT_TAIL),
            in(OBJECT_LEAD),
            in(DISTRIBUTIVE_WORDS),
            in(DEADLINE_LEADS, "said"),
            in(FORWARD_WORDS)),

    /** 努力性用语: words of an effort, such as 力争, 争取. */
    ASPIRATIONAL_WORD(
            in(ASPIRATIONAL_WORDS),
            in(HEADING_VERBS),
            in(SUBJECT_LEAD),
            in(SUBJECT_TAIL),
            in(OBJECT_LEAD),
            in(DISTRIBUTIVE_WORDS),
            in(DEADLINE_LEADS, "said"),
            in(FORWARD_WORDS),
            in(COMING_WORDS)),

    /** 网页栏目: whole lines that belong to the web page and not to the document, such as 打印本页, 返回顶部. */
    PAGE_LINE(in(CHROME_LINES)),

    /** 网页栏目开头: the beginnings of lines that belong to the web page and not to the document, such as 当前位置, 责任编辑. */
    PAGE_OPENING(in(CHROME_OPENINGS)),

    /** 信息字段: keys of a metadata table that say nothing about the plan, such as 公开方式, 时效性. */
    METADATA_KEY(in(METADATA_KEYS, "other")),

    /** 印发类动词: verbs by which a notice issues another document, such as 印发, 转发. */
    NOTICE_VERB(in(NOTICE_VERBS)),

    /** 称谓: the audience that a speech greets at its beginning, such as 各位代表, 同志们. */
    SALUTATION(in(SALUTATIONS)),

    /** 增长动词: verbs of growth before the amount of growth, such as 增长, 攀升. */
    GROWTH_VERB(in(CHANGE_VERBS, "INCREASE"), in(CHANGE_OBJECT_VERBS, "INCREASE"), in(STATE_WORDS)),

    /** 下降动词: verbs of decrease before the amount of decrease, such as 下降, 削减. */
    DECREASE_VERB(in(CHANGE_VERBS, "DECREASE"), in(CHANGE_OBJECT_VERBS, "DECREASE")),

    /** 牵头用语: words for the part of the lead unit, such as 牵头 (由市教育局牵头, 牵头单位：市教育局). */
    LEAD_WORD(in(ROLE_WORDS, "LEAD"), in(ROLE_LABELS, "LEAD")),

    /** 负责用语: words for the part of a responsible unit, such as 负责, 承担 (市教育局负责, 承担单位：市教育局). */
    RESPONSIBLE_WORD(in(ROLE_WORDS, "RESPONSIBLE"), in(ROLE_LABELS, "RESPONSIBLE")),

    /** 配合用语: words for the part of a supporting unit, such as 配合, 协助 (市教育局配合, 协助单位：市教育局). */
    COOPERATING_WORD(in(ROLE_WORDS, "SUPPORT"), in(ROLE_LABELS, "SUPPORT")),

    /** 督办用语: words for the part of a supervising unit, such as 督办, 督导 (市教育局督办, 督导单位：市教育局). */
    SUPERVISING_WORD(in(ROLE_WORDS, "SUPERVISE"), in(ROLE_LABELS, "SUPERVISE")),

    /** 标签名词: nouns after the word for the part in labels of bodies, such as 单位, 处室 (牵头单位：市教育局). */
    LABEL_NOUN(in(LABEL_NOUNS)),

    /** 独立机构: names of bodies, or first words of such names, that belong to no level of territory, such as 国务院, 中国. */
    NATIONAL_BODY(in(NATIONAL_BODIES)),

    /** 集体称谓: names of several bodies together, or the beginnings of such names, such as 市直机关, 成员单位. */
    COLLECTIVE_NAME(in(COLLECTIVES)),

    /** 地名: names of places, without 市 or 县, with which full names of bodies begin, such as 山东. */
    PLACE_NAME(in(PLACES)),

    /** 机构职能: matters that bodies deal with, as their names say, such as 财政, 采砂. */
    BODY_MATTER(in(DOMAINS)),

    /** 时限标签: labels and column headings of deadlines, such as 完成时限. */
    DEADLINE_LABEL(in(OTHER_LABELS, "DEADLINE"), in(HEADER_WORDS, "DUE"), in(TIME_LABELS)),

    /** 责任领导标签: labels and column headings of leaders, such as 责任领导, 包保领导. */
    LEADER_LABEL(in(OTHER_LABELS, "LEADER"), in(HEADER_WORDS, "PERSON")),

    /** 责任人标签: labels and column headings of officers, who carry out a task, such as 责任人, 联系人. */
    OFFICER_LABEL(in(OTHER_LABELS, "OFFICER"), in(HEADER_WORDS, "PERSON")),

    /** 任务栏标题: column headings of tasks, such as 工作任务, 重点事项. */
    TASK_COLUMN(in(HEADER_WORDS, "TASK")),

    /** 指标栏标题: column headings of indicators, such as 指标名称, 考核指标. */
    INDICATOR_COLUMN(in(HEADER_WORDS, "NAME")),

    /** 职务词尾: words with which names of posts end, such as 局长, 书记. */
    POST_ENDING(in(POST_ENDS)),

    /** 姓氏: surnames, such as 张, 欧阳. */
    SURNAME(in(SURNAMES)),

    /** 长期性用语: words for work without an end, such as 滚动, 不间断; they include a verb of doing after them (滚动推进). */
    ONGOING_WORD(in(ONGOING_WORDS, "verb")),

    /** 立即用语: words for "at once", which labels of deadlines give as a time, such as 立行立改. */
    IMMEDIATE_WORD(in(IMMEDIATE_WORDS)),

    /** 完成用语: words after the time of a deadline which say only that all is done by then, such as 完成, 办结. */
    DONE_WORD(in(DEADLINE_DONE_WORDS)),

    /** 事件名称: events whose time is known, such as 春节, 汛期; followed by 前 they say until when (春节前). */
    EVENT_NAME(in(EVENT_NAMES)),

    /** 时段末尾: ends of periods without a number, such as 月底, 学期末; they end with 底, 末 or 内. */
    PERIOD_END(in(PERIOD_ENDS)),

    /** 计量名词: nouns which say what is measured, such as 产量, 覆盖率. */
    MEASURED_NOUN(in(MEASURED_NOUNS)),

    /** 区域用语: words for the whole area of a plan, such as 全村, 全社会. */
    REGION_WORD(in(REGIONS)),

    /** 民生用语: matters whose provision is work itself, such as 养老, 公共服务; 养老保障 is no safeguard of the plan. */
    LIVELIHOOD_WORD(in(LIVELIHOOD_WORDS));

    private final Map<Words, String> lexicons;

    WordClass(Held... lexicons) {
        Map<Words, String> all = new EnumMap<>(Words.class);
        for (Held held : lexicons) {
            all.put(held.lexicon, held.value);
        }
        this.lexicons = Collections.unmodifiableMap(all);
    }

    /** A lexicon that contains words of a class, and the value that it gives them. */
    private record Held(Words lexicon, String value) {}

    private static Held in(Words lexicon) {
        return in(lexicon, "");
    }

    private static Held in(Words lexicon, String value) {
        return new Held(lexicon, value);
    }

    /**
     * Returns the name of the class for people to read.
     *
     * @param locale the language: Chinese, else English; not null
     * @return the name
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }

    /** The lexicons that contain words of the class, with the value that each gives them. */
    Map<Words, String> lexicons() {
        return lexicons;
    }
}
