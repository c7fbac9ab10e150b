package io.github.guihua.parser;

import io.github.guihua.parser.internal.Messages;
import java.util.Locale;

/**
 * A class of words by which the parser knows what it reads, and to which its users may add their own:
 * {@link ParserOptions#withWords}. A class acts wherever the rules of the parser ask for it; a word of the parser's own
 * that is added again is what it was added as.
 */
public enum WordClass {
    /** 机构词尾: what names of bodies end with, such as 局, 委员会, 专班. */
    BODY_ENDING("body-ends", ""),

    /** 量词: what things are counted in behind a number, such as 个, 家, 套. */
    MEASURE_WORD("measure-words", "THING"),

    /** 完成类动词: verbs of making and giving, which make a count behind them a result, such as 新建, 培育, 引进. */
    OUTPUT_VERB("output-verbs", "MAKE"),

    /** 标题动词: verbs with which the headings of tasks begin, such as 推进, 强化, 完善. */
    HEADING_VERB("heading-verbs", ""),

    /** 约束性用语: words of a firm commitment, such as 确保, 务必. */
    FIRM_WORD("firm-words", ""),

    /** 努力性用语: words of an effort, such as 力争, 争取. */
    ASPIRATIONAL_WORD("aspirational-words", ""),

    /** 网页栏目: whole lines that belong to the page and not to the document, such as 打印本页, 返回顶部. */
    PAGE_LINE("chrome-lines", "");

    private final String lexicon;
    private final String value;

    WordClass(String lexicon, String value) {
        this.lexicon = lexicon;
        this.value = value;
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

    String lexicon() {
        return lexicon;
    }

    /** What a lexicon of the class holds of a word beside the word. */
    String value() {
        return value;
    }
}
