package io.github.guihua.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Starts Jackson 3, which needs a recent version of the annotations. Jackson 2 and 3 share the annotations, so the
 * dependency management of an application for Jackson 2 may select a version without classes that Jackson 3 needs.
 */
final class JacksonStart {

    /** The version that the library is built with and that its BOM manages. */
    private static final String ANNOTATIONS = "2.22";

    private JacksonStart() {}

    /**
     * Returns an object that needs Jackson.
     *
     * @param started supplies the object; the first call starts Jackson
     * @return the supplied object
     * @throws IllegalStateException when Jackson cannot start; the message names the artifact to manage and its version
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
