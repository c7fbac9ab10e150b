package io.github.guihua.parser;

import static io.github.guihua.parser.internal.words.OpenLexicon.ASPIRATIONAL_WORDS;
import static io.github.guihua.parser.internal.words.OpenLexicon.BODY_ENDS;
import static io.github.guihua.parser.internal.words.OpenLexicon.BODY_WORDS;
import static io.github.guihua.parser.internal.words.OpenLexicon.CHROME_LINES;
import static io.github.guihua.parser.internal.words.OpenLexicon.COMING_WORDS;
import static io.github.guihua.parser.internal.words.OpenLexicon.DEADLINE_LEADS;
import static io.github.guihua.parser.internal.words.OpenLexicon.DISTRIBUTIVE_WORDS;
import static io.github.guihua.parser.internal.words.OpenLexicon.FIRM_WORDS;
import static io.github.guihua.parser.internal.words.OpenLexicon.FORWARD_WORDS;
import static io.github.guihua.parser.internal.words.OpenLexicon.HEADING_VERBS;
import static io.github.guihua.parser.internal.words.OpenLexicon.ISSUER_ENDINGS;
import static io.github.guihua.parser.internal.words.OpenLexicon.OBJECT_LEAD;
import static io.github.guihua.parser.internal.words.OpenLexicon.OUTPUT_VERBS;
import static io.github.guihua.parser.internal.words.OpenLexicon.SUBJECT_LEAD;
import static io.github.guihua.parser.internal.words.OpenLexicon.SUBJECT_TAIL;
import static io.github.guihua.parser.internal.words.OpenLexicon.TABLE_UNITS;
import static io.github.guihua.parser.internal.words.OpenLexicon.UNIT_CLASSES;

import io.github.guihua.parser.internal.Messages;
import io.github.guihua.parser.internal.words.OpenLexicon;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A class of words by which the parser knows what it reads, and to which its users may add their own:
 * {@link PlanParser.Builder#words}. An added word acts wherever the parser's own words of its class do: in running text,
 * headings, clauses, tables, and the lines around the text; a body of one's own may sign, and a firm word is no part of
 * what is measured. A word of the parser's own that is added again is what it was added as.
 */
public enum WordClass {
    /** 机构词尾: what names of bodies end with, such as 局, 委员会, 专班. */
    BODY_ENDING(in(BODY_ENDS), in(BODY_WORDS), in(ISSUER_ENDINGS)),

    /** 量词: what things are counted in after a number, such as 个, 家, 套. */
    MEASURE_WORD(in(UNIT_CLASSES, "THING"), in(TABLE_UNITS)),

    /** 完成类动词: verbs of making and giving, which make a count after them a result, such as 新建, 培育, 引进. */
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

    /** 网页栏目: whole lines that belong to the page and not to the document, such as 打印本页, 返回顶部. */
    PAGE_LINE(in(CHROME_LINES));

    private final Map<OpenLexicon, String> lexicons;

    WordClass(Held... lexicons) {
        Map<OpenLexicon, String> all = new EnumMap<>(OpenLexicon.class);
        for (Held held : lexicons) {
            all.put(held.lexicon, held.value);
        }
        this.lexicons = Collections.unmodifiableMap(all);
    }

    /** A lexicon that holds words of a class, and what it says of each. */
    private record Held(OpenLexicon lexicon, String value) {}

    private static Held in(OpenLexicon lexicon) {
        return in(lexicon, "");
    }

    private static Held in(OpenLexicon lexicon, String value) {
        return new Held(lexicon, value);
    }

    /**
     * The term for people.
     *
     * @param locale whose language to use: Chinese, else English; not null
     * @return the term
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }

    /** The lexicons that hold words of the class, with what each says of them. */
    Map<OpenLexicon, String> lexicons() {
        return lexicons;
    }
}
