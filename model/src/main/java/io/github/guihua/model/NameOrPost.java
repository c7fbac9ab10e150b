package io.github.guihua.model;

import io.github.guihua.model.validation.ConsistencyCheck;

/** A person has a name or a post. */
final class NameOrPost implements ConsistencyCheck<ResponsiblePerson> {

    @Override
    public void check(ResponsiblePerson person, Faults faults) {
        if (person.name().isEmpty() && person.post().isEmpty()) {
            faults.at("/name", null);
        }
    }
}
