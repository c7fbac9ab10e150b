package io.github.guihua.documents.internal.docx;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentLimits;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Damaged files give a text or an IOException that says why; nothing else is thrown, and no table is left open. */
class DamagedFilesProperties {

    private static final List<NumberedFile> FILES = NumberedFiles.all();

    @Property(tries = 300)
    void damagedBytes(@ForAll @IntRange(max = 31) int file, @ForAll long seed) {
        byte[] bytes = FILES.get(file).file().bytes();
        Random random = new Random(seed);
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        check(bytes);
    }

    /** The elements of a part are shuffled, doubled and lost, but the XML stays well-formed. */
    @Property(tries = 300)
    void damagedElements(@ForAll @IntRange(max = 31) int file, @ForAll long seed) {
        NumberedFile numbered = FILES.get(file);
        Random random = new Random(seed);
        String part = List.of("word/document.xml", "word/numbering.xml", "word/styles.xml")
                .get(random.nextInt(3));
        String xml = numbered.file().entries().get(part);
        check(numbered.file().entry(part, shuffled(xml, random)).bytes());
    }

    private static String shuffled(String xml, Random random) {
        int root = xml.indexOf('>', xml.indexOf("<w:")) + 1;
        int end = xml.lastIndexOf("</");
        List<String> leaves = new ArrayList<>();
        for (String leaf : xml.substring(root, end).split("(?=<w:[a-zA-Z]+ w:)")) {
            // leaves are elements that close themselves
            if (leaf.startsWith("<w:") && leaf.indexOf("/>") == leaf.indexOf('>') - 1) {
                leaves.add(leaf.substring(0, leaf.indexOf('>') + 1));
            }
        }
        Collections.shuffle(leaves, random);
        StringBuilder out = new StringBuilder(xml.substring(0, root));
        int from = root;
        while (from < end) {
            int next = xml.indexOf("/>", from);
            int to = next < 0 || next + 2 > end ? end : next + 2;
            int start = xml.lastIndexOf('<', to - 1);
            boolean isLeaf = to < end && start >= from;
            out.append(xml, from, isLeaf ? start : to);
            if (isLeaf) {
                int choice = random.nextInt(4);
                out.append(choice == 0 && !leaves.isEmpty() ? leaves.get(random.nextInt(leaves.size())) : "")
                        .append(choice == 1 ? "" : xml.substring(start, to));
            }
            from = to;
        }
        return out.append(xml.substring(end)).toString();
    }

    private static void check(byte[] bytes) {
        DocumentFile file = new DocumentFile("坏.docx", bytes);
        DocxReader reader = new DocxReader();
        if (!reader.reads(file)) {
            return;
        }
        try {
            DocumentText text = reader.read(file, new DocumentWatch("坏.docx", DocumentLimits.DEFAULT));
            assertNotNull(text.text());
        } catch (UnreadableTextException e) {
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
        } catch (IOException e) {
            assertNotNull(e);
        }
    }
}
