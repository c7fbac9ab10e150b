package io.github.guihua.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The start of Jackson 3, which needs annotations that are new enough. Jackson 2 and 3 share them, so an application
 * whose dependency management was made for Jackson 2 alone may hold them at a version without classes that Jackson 3
 * names.
 */
final class JacksonStart {

    /** The version that the library is built with and its BOM manages. */
    private static final String ANNOTATIONS = "2.22";

    private JacksonStart() {}

    /**
     * Takes what needs Jackson to have started.
     *
     * @param started takes it; the first time that is what starts Jackson
     * @return what was taken
     * @throws IllegalStateException when Jackson cannot start; it names the artifact to manage and its version
     */
    static <T> T needed(Supplier<T> started) {
        try {
            return started.get();
        } catch (NoClassDefFoundError | IncompatibleClassChangeError e) {
            String found = Optional.ofNullable(JsonInclude.class.getPackage().getImplementationVersion())
                    .orElse("an older one");
            throw new IllegalStateException(
                    "Jackson 3 needs com.fasterxml.jackson.core:jackson-annotations " + ANNOTATIONS + ", but " + found
                            + " is on the path: import io.github.guihua:guihua-bom before all other BOMs,"
                            + " or manage this artifact yourself",
                    e);
        }
    }
}
