package io.github.guihua.programs;

import io.github.guihua.model.Origin;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import io.github.guihua.parser.document.DocumentFile;
import io.github.guihua.parser.document.DocumentReader;
import io.github.guihua.parser.document.DocumentText;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Defines a reader of a new format: records of a crawler, with a line of fields for each paragraph. */
public final class OwnFormat implements DocumentReader {

    private static final String FIRST = "#crawl 1\n";

    private OwnFormat() {}

    @Override
    public String format() {
        return "crawl";
    }

    @Override
    public boolean reads(DocumentFile file) {
        return file.startsWith(FIRST);
    }

    @Override
    public DocumentText read(DocumentFile file, DocumentWatch watch) throws IOException {
        DocumentText.Builder text = DocumentText.builder();
        String all = new String(file.bytes(), StandardCharsets.UTF_8);
        for (String line : all.substring(FIRST.length()).split("\n")) {
            watch.tick();
            String[] fields = line.split("\t", 3);
            if (fields[1].startsWith("h")) {
                text.heading(Integer.parseInt(fields[1].substring(1)));
            }
            text.at(Origin.ofPath(fields[0])).append(fields[2]).endLine();
        }
        return text.build();
    }

    /**
     * Parses a record, and prints where its tasks are.
     *
     * @param args none
     * @throws IOException never: the record is in memory
     */
    public static void main(String[] args) throws IOException {
        String record = FIRST
                + "#title\tp\t某县2025年农业农村工作要点\n"
                + "#zoom > p:nth-child(1)\th1\t一、抓好生产\n"
                + "#zoom > p:nth-child(2)\tp\t1.稳定面积。粮食播种面积稳定在20万亩以上。（县农业农村局负责）\n"
                + "#zoom > p:nth-child(3)\tp\t2.提高单产。推广新品种10个。（县农技中心负责）\n";
        PlanParser parser = PlanParser.builder().reader(new OwnFormat()).build();
        ParseResult result = parser.parse(record.getBytes(StandardCharsets.UTF_8), "record-1");
        for (Task task : result.plan().allTasks()) {
            String origin = task.place().origin().map(Origin::toString).orElse("");
            System.out.println(task.title() + " ← " + origin);
        }
    }
}
