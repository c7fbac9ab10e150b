package io.github.guihua.model.text;

import io.github.guihua.model.Change;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Modality;
import io.github.guihua.model.NumericStatement;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Statement;
import io.github.guihua.model.Statements;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences and clauses that both writers share. */
final class Words {

    private static final String STOPS = "。！？；：.!?;:";

    private Words() {}

    /**
     * The statements that are not in a text, each as a sentence. A statement with a place was read from the text and
     * needs no sentence.
     */
    static List<String> unsaid(String text, Statements statements) {
        List<String> sentences = new ArrayList<>();
        for (Statement statement : statements.all()) {
            boolean said = statement.place().span().isPresent()
                    || text.contains(statement.text()) && text.contains(opening(statement));
            if (!said) {
                sentences.add(sentence(statement));
            }
        }
        return sentences;
    }

    /**
     * The words that distinguish statements with the same text: the subject of a number, or the time of a milestone.
     */
    private static String opening(Statement statement) {
        return statement instanceof NumericStatement number
                ? number.subject()
                : statement.due().orElse("");
    }

    private static String sentence(Statement statement) {
        StringBuilder words = new StringBuilder();
        statement
                .due()
                .or(() -> statement.dueBy().map(Words::until))
                .ifPresent(due -> words.append(due).append('，'));
        words.append(statement.modality() == Modality.FIRM ? "确保" : "")
                .append(statement.modality() == Modality.ASPIRATIONAL ? "力争" : "");
        if (statement instanceof NumericStatement number) {
            words.append(number.subject())
                    .append(number.change() == Change.INCREASE ? "增长" : "")
                    .append(number.change() == Change.DECREASE ? "下降" : "");
        }
        return words.append(statement.text()).append('。').toString();
    }

    private static String until(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 31 ? "到" + day.getYear() + "年" : date(day) + "前";
    }

    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The stop after a title, empty when the title already ends with a stop. */
    static String stop(String title) {
        return isStop(title.charAt(title.length() - 1)) ? "" : "。";
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    /**
     * Whether nodes are the items of one series (一是 …). All are items when one of them has no title, so that the series
     * is not interrupted.
     */
    static boolean areItems(List<OutlineNode> nodes) {
        return nodes.stream().anyMatch(node -> node.title().isBlank());
    }

    /** A sentence with the citations whose titles are not in a text. */
    static Optional<String> uncited(List<Citation> citations, CharSequence text) {
        int longest = 0;
        for (Citation citation : citations) {
            longest = Math.max(longest, citation.title().length());
        }
        Set<String> cited = titles(text, longest);
        String list = citations.stream()
                .filter(citation -> !cited.contains(citation.title()))
                .map(citation -> "《" + citation.title() + "》"
                        + citation.documentNumber()
                                .map(number -> "（" + number + "）")
                                .orElse(""))
                .collect(Collectors.joining("、"));
        return list.isEmpty() ? Optional.empty() : Optional.of("引用文件：" + list + "。");
    }

    /** The texts between title marks 《》 that are not longer than the longest title; titles may be nested. */
    private static Set<String> titles(CharSequence text, int longest) {
        Set<String> titles = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                open.push(i + 1);
            } else if (c == '》' && !open.isEmpty()) {
                int from = open.pop();
                if (i - from <= longest) {
                    titles.add(text.subSequence(from, i).toString());
                }
            }
        }
        return titles;
    }
}
