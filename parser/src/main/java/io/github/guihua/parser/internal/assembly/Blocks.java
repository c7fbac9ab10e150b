package io.github.guihua.parser.internal.assembly;

import io.github.guihua.core.internal.text.Folding;
import io.github.guihua.core.text.SourceText;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.source.Block;
import io.github.guihua.model.source.BlockType;
import io.github.guihua.parser.internal.frame.Part;
import io.github.guihua.parser.internal.layout.Paragraph;
import io.github.guihua.parser.internal.outline.Node;
import io.github.guihua.parser.internal.outline.Outline;
import io.github.guihua.parser.internal.outline.Piece;
import io.github.guihua.parser.internal.prose.PlanText;
import io.github.guihua.parser.internal.prose.Sorted;
import io.github.guihua.parser.internal.reading.table.FoundTable;
import io.github.guihua.parser.internal.reading.unit.Clauses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds the leaf blocks that cover a text: every character that is not blank is in exactly one. */
final class Blocks {

    private Blocks() {}

    /** Returns the blocks of a text. Of the source, the parser read the beginning that {@code text} has. */
    static List<Block> of(
            SourceText source,
            PlanText text,
            List<Part> parts,
            Outline outline,
            Clauses clauses,
            List<FoundTable> tables,
            Set<Span> notes) {
        Map<Paragraph, Integer> headings = new IdentityHashMap<>();
        collectHeadings(outline.roots(), headings);
        Set<Paragraph> preface =
                outline.preamble().stream().map(Piece::paragraph).collect(Collectors.toSet());
        List<Block> blocks = new ArrayList<>();
        tables.forEach(table -> blocks.add(new Block(BlockType.TABLE, table.span())));
        for (Part part : parts) {
            Paragraph p = part.paragraph();
            BlockType type = part.type().block();
            if (type == BlockType.PARAGRAPH && clauses.isUnitLine(p)) {
                type = BlockType.UNITS;
            } else if (type == BlockType.PARAGRAPH && preface.contains(p)) {
                type = BlockType.PREFACE;
            }
            Integer headingEnd = type == BlockType.PARAGRAPH ? headings.get(p) : null;
            if (headingEnd == null) {
                blocks.add(new Block(type, part.span()));
            } else {
                blocks.add(new Block(BlockType.HEADING, new Span(p.start(), headingEnd)));
                int textStart = p.prose().indexOf(headingEnd);
                if (textStart < p.length()) {
                    blocks.add(new Block(BlockType.PARAGRAPH, new Span(p.prose().offset(textStart), p.end())));
                }
            }
        }
        addRest(source.text(), text.length(), blocks);
        blocks.sort(Comparator.comparing(Block::span));
        blocks.addAll(between(blocks, text.hidden(), notes));
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    /** Returns the blocks of the hidden page numbers and notes that no paragraph goes around. */
    private static List<Block> between(List<Block> blocks, List<Span> hidden, Set<Span> notes) {
        List<Block> between = new ArrayList<>();
        for (Span span : hidden) {
            int next = Sorted.first(blocks, block -> block.span().end(), span.end());
            if (next == blocks.size() || blocks.get(next).span().start() > span.start()) {
                between.add(new Block(notes.contains(span) ? BlockType.NOTE : BlockType.CHROME, span));
            }
        }
        return between;
    }

    private static void addRest(String text, int read, List<Block> blocks) {
        int start = read;
        int end = text.length();
        while (start < end && Folding.fold(text.charAt(start)) == ' ') {
            start++;
        }
        while (end > start && Folding.fold(text.charAt(end - 1)) == ' ') {
            end--;
        }
        if (start < end) {
            blocks.add(new Block(BlockType.PARAGRAPH, new Span(start, end)));
        }
    }

    /** Collects, for each paragraph that a titled node opens, the source offset after the number and title. */
    private static void collectHeadings(List<Node> nodes, Map<Paragraph, Integer> headings) {
        for (Node node : nodes) {
            Piece first = node.pieces().get(0);
            boolean titled = !node.title().isEmpty() && first.from() == 0 && first.textFrom() > first.from();
            if (titled) {
                headings.put(first.paragraph(), first.prose().offset(first.textFrom() - 1) + 1);
            }
            collectHeadings(node.children(), headings);
        }
    }
}
