package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Marks the place of a record: {@code span} in JSON, left out where there is none. */
@JacksonAnnotationsInside
@JsonProperty("span")
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = SourcePlace.Nowhere.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@interface SourcePlace {

    /** Equal to what is left out; Jackson makes one and asks it. */
    final class Nowhere {

        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || other instanceof Place place && place.start() < 0;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
