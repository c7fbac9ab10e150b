package io.github.guihua.model.registry;

import java.util.List;

/**
 * A collective whose name does not define its members.
 *
 * @param name its name (区直机关)
 * @param members the ids of its members
 */
record UnitRegistryCollective(String name, List<String> members) {

    /** Copies the list. */
    UnitRegistryCollective {
        members = List.copyOf(members);
    }
}
