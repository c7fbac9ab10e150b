package io.github.guihua.parser.internal.reading.statement;

import io.github.guihua.parser.explain.SubjectRule;

/**
 * What a number measures or counts.
 *
 * @param words its words, empty if none are found
 * @param stem the words without a verb of adding: 住房 for 新开工住房
 * @param adds whether the head is only 新增 or the like, and the number before names what is added
 * @param rule the rule that found it
 */
record Subject(String words, String stem, boolean adds, SubjectRule rule) {

    Subject withWords(String other) {
        return new Subject(other, stem, adds, rule);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }
}
