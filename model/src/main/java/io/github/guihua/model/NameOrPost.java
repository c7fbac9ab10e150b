package io.github.guihua.model;

import io.github.guihua.model.constraint.ConsistencyCheck;

/** A responsible person has a name, a post, or both. */
final class NameOrPost implements ConsistencyCheck<ResponsiblePerson> {

    @Override
    public void check(ResponsiblePerson person, Faults faults) {
        if (person.name().isEmpty() && person.post().isEmpty()) {
            faults.at("/name", null);
        }
    }
}
