package io.github.guihua.parser;

import io.github.guihua.parser.internal.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Loads the library anew with twins of some of its words: each twin is in every lexicon file that holds the word,
 * with the same value, as if the library had been built with it. Lines of the open lexicons are added beside them.
 */
final class WithTwins extends ClassLoader {

    private static final String LIBRARY = "io.github.guihua.";

    private final Map<String, String> twins;
    private final Map<String, List<String>> lines;

    private WithTwins(Map<String, String> twins, Map<String, List<String>> lines) {
        super(WithTwins.class.getClassLoader());
        this.twins = twins;
        this.lines = lines;
    }

    /**
     * A parser that was built with the twins.
     *
     * @param twins for each word its twin
     * @param lines more lines for each of the open lexicons, by the name of its file
     * @return gives the JSON of what it makes of a text
     */
    static UnaryOperator<String> parser(Map<String, String> twins, Map<String, List<String>> lines) {
        try {
            WithTwins loader = new WithTwins(twins, lines);
            Class<?> parserClass = loader.loadClass(PlanParser.class.getName());
            Object parser = parserClass.getMethod("create").invoke(null);
            var parse = parserClass.getMethod("parse", String.class);
            var toJson =
                    loader.loadClass("io.github.guihua.model.json.PlanJson").getMethod("toJson", parse.getReturnType());
            return text -> {
                try {
                    return (String) toJson.invoke(null, parse.invoke(parser, text));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(LIBRARY)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** None for class files: lexicons that lie beside one are then asked of the loader by name. */
    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith(LIBRARY.replace('.', '/')) && name.endsWith(".class") ? null : super.getResource(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        InputStream in = super.getResourceAsStream(name);
        if (in == null || !name.startsWith(LIBRARY.replace('.', '/')) || !name.endsWith(".txt")) {
            return in;
        }
        try (in) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            StringBuilder more = new StringBuilder(file).append('\n');
            file.lines()
                    .forEach(line -> twins.forEach((word, twin) -> {
                        if (line.equals(word) || line.startsWith(word + "\t")) {
                            more.append(line.replace(word, twin)).append('\n');
                        }
                    }));
            String open = Words.class.getPackageName().replace('.', '/') + "/";
            if (name.startsWith(open)) {
                lines.getOrDefault(name.substring(open.length()), List.of())
                        .forEach(line -> more.append(line).append('\n'));
            }
            return new ByteArrayInputStream(more.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
