package io.github.guihua.parser;

import io.github.guihua.parser.internal.Messages;
import io.github.guihua.parser.internal.words.OpenLexicon;
import java.util.List;
import java.util.Locale;

/**
 * A class of words by which the parser knows what it reads, and to which its users may add their own:
 * {@link ParserOptions#withWords}. An added word acts wherever the parser's own words of its class do: in running text,
 * headings, clauses, tables, and the lines around the text; a body of one's own may sign, and a firm word is no part of
 * what is measured. A word of the parser's own that is added again is what it was added as.
 */
public enum WordClass {
    /** 机构词尾: what names of bodies end with, such as 局, 委员会, 专班. */
    BODY_ENDING(OpenLexicon.BODY_ENDS, OpenLexicon.BODY_WORDS, OpenLexicon.ISSUER_ENDINGS),

    /** 量词: what things are counted in after a number, such as 个, 家, 套. */
    MEASURE_WORD(OpenLexicon.UNIT_CLASSES, OpenLexicon.TABLE_UNITS),

    /** 完成类动词: verbs of making and giving, which make a count after them a result, such as 新建, 培育, 引进. */
    OUTPUT_VERB(OpenLexicon.OUTPUT_VERBS),

    /** 标题动词: verbs with which the headings of tasks begin, such as 推进, 强化, 完善. */
    HEADING_VERB(OpenLexicon.HEADING_VERBS),

    /** 约束性用语: words of a firm commitment, such as 确保, 务必. */
    FIRM_WORD(
            OpenLexicon.FIRM_WORDS,
            OpenLexicon.HEADING_VERBS,
            OpenLexicon.SUBJECT_LEAD,
            OpenLexicon.SUBJECT_TAIL,
            OpenLexicon.OBJECT_LEAD,
            OpenLexicon.DISTRIBUTIVE_WORDS,
            OpenLexicon.DEADLINE_LEADS,
            OpenLexicon.FORWARD_WORDS),

    /** 努力性用语: words of an effort, such as 力争, 争取. */
    ASPIRATIONAL_WORD(
            OpenLexicon.ASPIRATIONAL_WORDS,
            OpenLexicon.HEADING_VERBS,
            OpenLexicon.SUBJECT_LEAD,
            OpenLexicon.SUBJECT_TAIL,
            OpenLexicon.OBJECT_LEAD,
            OpenLexicon.DISTRIBUTIVE_WORDS,
            OpenLexicon.DEADLINE_LEADS,
            OpenLexicon.FORWARD_WORDS,
            OpenLexicon.COMING_WORDS),

    /** 网页栏目: whole lines that belong to the page and not to the document, such as 打印本页, 返回顶部. */
    PAGE_LINE(OpenLexicon.CHROME_LINES);

    private final List<OpenLexicon> lexicons;

    WordClass(OpenLexicon... lexicons) {
        this.lexicons = List.of(lexicons);
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

    /** The lexicons that hold words of the class. */
    List<OpenLexicon> lexicons() {
        return lexicons;
    }
}
