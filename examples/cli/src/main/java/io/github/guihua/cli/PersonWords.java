package io.github.guihua.cli;

import io.github.guihua.model.ResponsiblePerson;
import java.util.Locale;

/** A person in a list: post and name, and the part in the task. */
final class PersonWords {

    private PersonWords() {}

    static String of(ResponsiblePerson person) {
        return person.postAndName() + " (" + person.role().displayName(Locale.CHINESE) + ")";
    }
}
