package io.github.guihua.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * An application whose dependency management takes jackson-annotations back to a version without a class that Jackson 3
 * needs, as that of Spring Boot 3.5 does.
 */
class OldAnnotationsTest {

    private static final String NEWER = "com.fasterxml.jackson.annotation.JsonSerializeAs";

    @Test
    void everyUseOfTheJsonSaysWhatToManage() throws Exception {
        String needed = JsonInclude.class.getPackage().getImplementationVersion();
        try (Application application = new Application()) {
            Supplier<?> uses = (Supplier<?>)
                    application.loadClass(Uses.class.getName()).getConstructor().newInstance();
            List<?> faults = (List<?>) uses.get();
            assertEquals(3, faults.size());
            for (Object fault : faults) {
                String words = fault.toString();
                assertTrue(
                        words.startsWith("java.lang.IllegalStateException")
                                && words.contains("needs com.fasterxml.jackson.core:jackson-annotations " + needed)
                                && words.contains("io.github.guihua:guihua-bom"),
                        words);
            }
        }
    }

    /** What the application does; made by its loader. */
    public static final class Uses implements Supplier<List<String>> {

        @Override
        public List<String> get() {
            return List.of(
                    fault(() -> PlanJson.toJson(Samples.empty())),
                    fault(() -> PlanJson.fromJson(Samples.EMPTY)),
                    fault(() -> PlanJson.fromJson(Samples.EMPTY, JsonLimits.DEFAULT.withMaxDepth(9))));
        }

        private static String fault(Supplier<?> use) {
            try {
                return "no fault: " + use.get();
            } catch (IllegalStateException | LinkageError e) {
                return e.toString();
            }
        }
    }

    /** All that the tests have, loaded once more, but for the newer class. */
    private static final class Application extends URLClassLoader {

        Application() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.equals(NEWER)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }

        private static URL[] classPath() {
            return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(Application::url)
                    .toArray(URL[]::new);
        }

        private static URL url(String entry) {
            try {
                return Path.of(entry).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
