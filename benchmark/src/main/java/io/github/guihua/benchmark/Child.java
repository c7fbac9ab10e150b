package io.github.guihua.benchmark;

import io.github.guihua.model.ParseResult;
import io.github.guihua.parser.PlanParser;
import java.nio.file.Path;
import java.util.List;

/** What is measured in a JVM of its own: its start, and the room that results take. */
final class Child {

    private static final int ROUNDS = 4;

    private Child() {}

    /** The least that a JVM does. */
    static final class Hello {
        private Hello() {}

        /** Says hello. */
        public static void main(String[] args) {
            System.out.println("hello");
        }
    }

    /** A JVM that parses one file. */
    static final class First {
        private First() {}

        /** Parses a file and prints its title. */
        public static void main(String[] args) throws Exception {
            ParseResult result = PlanParser.create().parse(Path.of(args[0]));
            System.out.println(result.plan().title().orElse(""));
        }
    }

    /** How much of the heap a result holds. */
    static final class Retained {
        private Retained() {}

        /** Parses the texts of a name and prints the bytes that the results hold for a character, the text apart. */
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

    /** Whether a very long text goes through a small heap. */
    static final class Large {
        private Large() {}

        /** Parses a text and prints how many seconds that took. */
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
