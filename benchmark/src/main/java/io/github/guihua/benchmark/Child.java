package io.github.guihua.benchmark;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.nio.file.Path;
import java.util.List;

/** The programs that are measured in a separate JVM: for its start, and for the memory of results. */
final class Child {

    private static final int ROUNDS = 4;

    private Child() {}

    /** The smallest program that a JVM can run. */
    static final class Hello {
        private Hello() {}

        /** Prints hello. */
        public static void main(String[] args) {
            System.out.println("hello");
        }
    }

    /** Parses one file. */
    static final class First {
        private First() {}

        /** Parses a file and prints its title. */
        public static void main(String[] args) throws Exception {
            ParseResult result = PlanParser.create().parse(Path.of(args[0]));
            System.out.println(result.plan().title().orElse(""));
        }
    }

    /** Parses the same texts again and again for a minute, in which the compiler does most of its work. */
    static final class Loop {
        private static final long NANOS = 60_000_000_000L;

        private Loop() {}

        /** Parses the texts of a name for a minute. */
        public static void main(String[] args) {
            List<String> texts = Texts.named(args[0]);
            PlanParser parser = PlanParser.create();
            long end = System.nanoTime() + NANOS;
            int tasks = 0;
            while (System.nanoTime() < end) {
                for (String text : texts) {
                    tasks |= parser.parse(text).plan().children().size();
                }
            }
            System.out.println(tasks);
        }
    }

    /** Measures how much of the heap the results retain. */
    static final class Retained {
        private Retained() {}

        /**
         * Parses the texts of a name and prints the bytes for each character that the results retain, without the
         * text.
         */
        public static void main(String[] args) throws InterruptedException {
            List<String> texts = Texts.named(args[0]);
            long chars = texts.stream().mapToLong(String::length).sum();
            PlanParser parser = PlanParser.create();
            Object[] results = new Object[texts.size()];
            texts.forEach(parser::parse);
            long before = used();
            for (int i = 0; i < results.length; i++) {
                results[i] = parser.parse(texts.get(i));
            }
            long after = used();
            System.out.println((after - before) / (double) chars);
            if (results[0] == null || texts.isEmpty()) {
                throw new IllegalStateException("nothing parsed");
            }
        }

        private static long used() throws InterruptedException {
            Runtime runtime = Runtime.getRuntime();
            for (int i = 0; i < ROUNDS; i++) {
                System.gc();
                Thread.sleep(50);
            }
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }

    /** Checks whether a very long text can be parsed with a small heap. */
    static final class Large {
        private Large() {}

        /** Parses a text and prints the seconds that this took. */
        public static void main(String[] args) {
            String text = Texts.named(args[0]).get(0);
            long start = System.nanoTime();
            ParseResult result = PlanParser.create().parse(text);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (result.plan().children().isEmpty()) {
                throw new IllegalStateException("nothing parsed");
            }
            System.out.println(seconds);
        }
    }
}
