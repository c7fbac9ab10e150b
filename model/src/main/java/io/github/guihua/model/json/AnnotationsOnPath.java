package io.github.guihua.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * The jackson-annotations that an application has. Jackson 2 and 3 share them, so an application whose dependency
 * management was made for Jackson 2 alone may hold them at a version that Jackson 3 cannot start with.
 */
final class AnnotationsOnPath {

    /** The version that the library is built with and its BOM manages. */
    private static final String NEEDED = "2.22";

    private static final @Nullable LinkageError FAULT = fault();

    private AnnotationsOnPath() {}

    /**
     * Lets an application with older annotations know what to do.
     *
     * @throws IllegalStateException when Jackson 3 cannot start with the annotations; it names the artifact and the version
     */
    static void check() {
        if (FAULT != null) {
            String found = Optional.ofNullable(JsonInclude.class.getPackage().getImplementationVersion())
                    .orElse("an older one");
            throw new IllegalStateException(
                    "Jackson 3 needs com.fasterxml.jackson.core:jackson-annotations " + NEEDED + ", but " + found
                            + " is on the path: import io.github.guihua:guihua-bom in front of all other BOMs,"
                            + " or manage this artifact yourself",
                    FAULT);
        }
    }

    private static @Nullable LinkageError fault() {
        try {
            // its class names every annotation that there is
            Objects.requireNonNull(new JacksonAnnotationIntrospector());
            return null;
        } catch (NoClassDefFoundError | IncompatibleClassChangeError e) {
            return e;
        }
    }
}
