package io.github.guihua.model.constraint;

import java.util.Optional;

/** A fault that a consistency check found: its code, and its place in the checked value. */
record Fault(String code, String pointer, Optional<Object> value) {}
