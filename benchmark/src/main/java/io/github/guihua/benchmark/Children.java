package io.github.guihua.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts JVMs and reads their measurements. */
final class Children {

    private static final int STARTS = 15;
    private static final String C2 = "C2 Compile Time:";

    private Children() {}

    /**
     * Returns the time of the first parse of a file divided by that of a hello world, both with the start of the JVM.
     */
    static double firstParse(String file) throws IOException, InterruptedException {
        String path = Path.of(System.getProperty(Texts.FOLDER, "seeds"), file).toString();
        double[] hello = new double[STARTS];
        double[] parse = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            hello[i] = millis(Child.Hello.class);
            parse[i] = millis(Child.First.class, path);
        }
        return least(parse) / least(hello);
    }

    /** Returns the seconds that the compiler C2 takes while texts are parsed again and again for a minute. */
    static double compiled(String texts) throws IOException, InterruptedException {
        String out = run(List.of("-Xms2g", "-Xmx2g", "-XX:+CITime"), Child.Loop.class, texts);
        return out.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(C2))
                .mapToDouble(line -> Double.parseDouble(
                        line.substring(C2.length(), line.lastIndexOf('s')).strip()))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Returns the bytes that the results of parsing retain for each character, without the text. */
    static double retained(String texts) throws IOException, InterruptedException {
        return Double.parseDouble(run(List.of("-Xmx2g"), Child.Retained.class, texts));
    }

    /** Returns the seconds for a text with a heap of 2 GB, NaN if parsing fails. */
    static double large(String text) throws IOException, InterruptedException {
        try {
            return Double.parseDouble(run(List.of("-Xmx2g"), Child.Large.class, text));
        } catch (IllegalStateException failed) {
            return Double.NaN;
        }
    }

    private static double millis(Class<?> main, String... arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        run(List.of(), main, arguments);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Returns the least value: other work of the machine can only make a start longer. */
    private static double least(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static String run(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-D" + Texts.FOLDER + "=" + System.getProperty(Texts.FOLDER, "seeds"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(main.getSimpleName() + " failed: " + out);
        }
        return out.strip();
    }
}
