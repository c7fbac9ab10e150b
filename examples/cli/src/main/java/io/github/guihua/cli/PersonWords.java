package io.github.guihua.cli;

import io.github.guihua.model.ResponsiblePerson;
import java.util.Locale;

/** Formats a person for a list: post and name, and the role in the task. */
final class PersonWords {

    private PersonWords() {}

    static String of(ResponsiblePerson person) {
        return person.postAndName() + " (" + person.role().displayName(Locale.CHINESE) + ")";
    }
}
