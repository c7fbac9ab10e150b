package io.github.guihua.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

/** Formats the measurements as a page: first the goals, then the tables. */
final class Report {

    private static final List<String> STAGES =
            List.of("decode", "tables", "layout", "frame", "units", "outline", "statements", "citations");

    static final List<String> FORMATS = List.of("html", "docx", "doc", "rtf", "pdf", "ofd", "xlsx");

    private final Measurements times;
    private final Goals goals;
    private final List<String> texts;
    private final List<String> few;
    private final StringBuilder out = new StringBuilder();

    Report(Measurements times, Goals goals, List<String> texts, List<String> few) {
        this.times = times;
        this.goals = goals;
        this.texts = texts;
        this.few = few;
    }

    String text() throws IOException {
        line("# Benchmarks");
        line("");
        line(
                "Written by `mvn -B -ntp -Pbenchmark -DskipTests package && java -jar benchmark/target/benchmarks.jar`, %s."
                        .formatted(LocalDate.now()));
        line(
                "Compare figures of one run only: other machines have other times. Only the ratios can be compared between machines.");
        line("");
        machine();
        goals();
        parses();
        peers();
        stages();
        formats();
        return out.toString();
    }

    private void machine() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Report.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        }
        line("- Machine: %s, %d processors, %s %s"
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch")));
        line("- JVM: %s %s, -Xms2g -Xmx2g"
                .formatted(
                        ManagementFactory.getRuntimeMXBean().getVmName(), System.getProperty("java.runtime.version")));
        line(
                "- Load of the machine after the run: %s; a busy machine compiles late and makes two threads slower than one"
                        .formatted(number(
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())));
        StringBuilder list = new StringBuilder();
        for (String name : new TreeSet<>(versions.stringPropertyNames())) {
            list.append(list.length() > 0 ? ", " : "").append(name).append(' ').append(versions.getProperty(name));
        }
        line("- Versions: " + list);
        line("- Texts: `%s`, %,d of them with %,d characters; longer ones are put together from these"
                .formatted(
                        Path.of(System.getProperty(Texts.FOLDER, "seeds")).getFileName(),
                        Texts.ofFolder().size(),
                        times.characters(Texts.ALL)));
        line("");
    }

    private static String processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return "processor unknown";
        }
        return Files.readAllLines(info).stream()
                .filter(row -> row.startsWith("model name"))
                .map(row -> row.substring(row.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("processor unknown");
    }

    private void goals() {
        line("## Goals");
        line("");
        line("| what | goal | measured | held |");
        line("| --- | ---: | ---: | --- |");
        atMost("parse ÷ Jackson reading the plan's JSON, text with the greatest ratio", 2, worstOfJackson(), "×");
        atLeast("parse, as fast as HanLP with organisations, least of the texts", 10, leastOf("organizations"), "×");
        atLeast("parse, as fast as HanLP standard, least of the texts", 8, leastOf("standard"), "×");
        atLeast(
                "numbers alone, as fast as HanLP by dictionary",
                1,
                times.micros("dictionary", Texts.ALL) / times.micros("numerals", Texts.ALL),
                "×");
        atMost(
                "time for a character, 10 MB ÷ 100 kB",
                1.15,
                times.nanos("parse", Benchmarks.LARGE) / times.nanos("parse", Benchmarks.SMALL),
                "×");
        atMost("first parse in a new JVM ÷ hello world", 5, goals.firstParse(), "×");
        atLeast("two threads ÷ one", 1.8, goals.twoThreads(), "×");
        atMost("compile time of C2 in a minute of parses", 24, goals.compiled(), "s");
        atMost("allocated for a character", 50, times.allocated("parse", Texts.ALL), "B");
        atMost("retained for a character, the text apart", 12, goals.retained(), "B");
        atMost("the same, 1 MB", 12, goals.retainedLong(), "B");
        boolean through = !Double.isNaN(goals.veryLarge());
        line("| 100 MB with -Xmx2g | goes through | %s | %s |"
                .formatted(through ? number(goals.veryLarge()) + " s" : "out of memory", held(through)));
        line("");
    }

    /** Returns the greatest ratio of a parse to Jackson reading its JSON, over the single texts and those up to 1 MB. */
    private double worstOfJackson() {
        return texts.stream()
                .filter(text -> !text.equals(Texts.ALL) && !text.equals(Benchmarks.LARGE))
                .mapToDouble(text -> times.micros("parse", text) / times.micros("json", text))
                .max()
                .orElse(Double.NaN);
    }

    /** Returns the least ratio of a segmentation to a parse over the texts that both read. */
    private double leastOf(String method) {
        return few.stream()
                .mapToDouble(text -> times.micros(method, text) / times.micros("parse", text))
                .min()
                .orElse(Double.NaN);
    }

    private void atMost(String what, double goal, double measured, String unit) {
        goal(what, "≤ " + number(goal) + " " + unit, number(measured) + " " + unit, measured <= goal);
    }

    private void atLeast(String what, double goal, double measured, String unit) {
        goal(what, "≥ " + number(goal) + " " + unit, number(measured) + " " + unit, measured >= goal);
    }

    private void goal(String what, String goal, String measured, boolean holds) {
        line("| %s | %s | %s | %s |".formatted(what, goal, measured, held(holds)));
    }

    private static String held(boolean holds) {
        return holds ? "yes" : "**no**";
    }

    private void parses() {
        line("## Parsing");
        line("");
        line("From bytes to plan, one thread, warm, processor time of that thread; ± is half the interval of 99.9 %.");
        line("");
        line(
                "| text | characters | parse, ms | ± | ns a character | B allocated a character | Jackson, ms | parse ÷ Jackson | UTF-8, ms |");
        line("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String text : texts) {
            line("| %s | %,d | %s | %.0f %% | %s | %.0f | %s | %s | %s |"
                    .formatted(
                            text,
                            times.characters(text),
                            millis("parse", text),
                            times.error("parse", text) * 100,
                            number(times.nanos("parse", text)),
                            times.allocated("parse", text),
                            millis("json", text),
                            number(times.micros("parse", text) / times.micros("json", text)),
                            millis("utf8", text)));
        }
        line("");
    }

    private void peers() {
        line("## Beside segmentation");
        line("");
        line("Millions of characters a second of processor time, over the same lines.");
        line("");
        line(
                "| text | full parse | numerals | numerals with units | HanLP by dictionary | HanLP standard | HanLP with organisations |");
        line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String text : few) {
            StringBuilder row = new StringBuilder("| " + text);
            for (String method :
                    List.of("parse", "numerals", "quantities", "dictionary", "standard", "organizations")) {
                row.append(" | ").append(number(1000 / times.nanos(method, text)));
            }
            line(row + " |");
        }
        line("");
    }

    private void stages() {
        line("## Stages");
        line("");
        line("Nanoseconds and bytes allocated for a character; assembly is what the stages leave of a full parse.");
        line("");
        line("| stage | " + String.join(" | ", few) + " |");
        line("| --- |" + " ---: |".repeat(few.size()));
        for (String stage : STAGES) {
            StringBuilder row = new StringBuilder("| " + stage);
            for (String text : few) {
                row.append(cell(times.nanos(stage, text), times.allocated(stage, text)));
            }
            line(row + " |");
        }
        StringBuilder rest = new StringBuilder("| assembly");
        StringBuilder whole = new StringBuilder("| all");
        for (String text : few) {
            double nanos = times.nanos("parse", text);
            double bytes = times.allocated("parse", text);
            whole.append(cell(nanos, bytes));
            for (String stage : STAGES) {
                nanos -= times.nanos(stage, text);
                bytes -= times.allocated(stage, text);
            }
            rest.append(cell(nanos, bytes));
        }
        line(rest + " |");
        line(whole + " |");
    }

    private void formats() throws IOException {
        line("");
        line("## Formats");
        line("");
        line(
                "From the bytes of seed 000 in each format (xlsx: the ledger of seed 002) to its text, with the numbers of lists, tables and places; beside"
                        + " it a library alone, which gives the plain text without these. The parse itself comes on top.");
        line("");
        line("| format | kB | text, ms | library | library, ms | text ÷ library |");
        line("| --- | ---: | ---: | --- | ---: | ---: |");
        for (String format : FORMATS) {
            double read = times.micros("read", format);
            double library = times.micros("library", format);
            line("| %s | %d | %s | %s | %s | %s |"
                    .formatted(
                            format,
                            Files.size(FormatBenchmark.file(format)) / 1000,
                            number(read / 1000),
                            Peer.name(format),
                            number(library / 1000),
                            number(read / library)));
        }
    }

    private static String cell(double nanos, double bytes) {
        return " | %s ns, %.0f B".formatted(number(nanos), bytes);
    }

    private String millis(String method, String text) {
        return number(times.micros(method, text) / 1000);
    }

    /** Formats a value with three significant digits. */
    private static String number(double value) {
        int digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
