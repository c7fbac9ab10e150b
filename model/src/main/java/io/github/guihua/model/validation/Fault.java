package io.github.guihua.model.validation;

import java.util.Optional;

/** What a consistency check found: its code, and where in the checked value. */
record Fault(String code, String pointer, Optional<Object> value) {}
