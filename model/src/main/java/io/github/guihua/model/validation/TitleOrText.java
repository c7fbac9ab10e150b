package io.github.guihua.model.validation;

import io.github.guihua.model.Chapter;
import io.github.guihua.model.Task;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A chapter or a task says something: it has a title, or text, or something in it. */
@Documented
@Constraint(validatedBy = {TitleOrText.OfChapter.class, TitleOrText.OfTask.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TitleOrText {

    /**
     * What to say when it does not hold.
     *
     * @return the words
     */
    String message() default "must not be blank without text";

    /**
     * The groups of constraints that it belongs to.
     *
     * @return the groups, the default one when empty
     */
    Class<?>[] groups() default {};

    /**
     * What clients attach to it.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Looks at a chapter. */
    final class OfChapter implements ConstraintValidator<TitleOrText, Chapter> {

        /** For the validator, which makes one of it. */
        public OfChapter() {}

        @Override
        public boolean isValid(@Nullable Chapter chapter, ConstraintValidatorContext context) {
            return chapter == null
                    || !chapter.title().isBlank()
                    || !chapter.text().isBlank()
                    || !chapter.chapters().isEmpty()
                    || !chapter.tasks().isEmpty()
                    || Faults.at(context, "title");
        }
    }

    /** Looks at a task. */
    final class OfTask implements ConstraintValidator<TitleOrText, Task> {

        /** For the validator, which makes one of it. */
        public OfTask() {}

        @Override
        public boolean isValid(@Nullable Task task, ConstraintValidatorContext context) {
            return task == null
                    || !task.title().isBlank()
                    || !task.text().isBlank()
                    || !task.subtasks().isEmpty()
                    || Faults.at(context, "title");
        }
    }
}
