package io.github.guihua.model;

import io.github.guihua.model.internal.Messages;
import java.util.Locale;

/** How binding a statement is. */
public enum Modality {
    /** 确保, 必须: binding. */
    FIRM,

    /** 力争, 争取: an aim, not a promise. */
    ASPIRATIONAL,

    /** No word of modality. */
    PLAIN;

    /**
     * Compares how binding two modalities are: 确保 more than no word, no word more than 力争.
     *
     * @param other the other modality, not null
     * @return positive when this one is more binding, negative when it is less, 0 when they are the same
     */
    public int compareFirmness(Modality other) {
        return Integer.compare(firmness(), other.firmness());
    }

    private int firmness() {
        return switch (this) {
            case FIRM -> 2;
            case PLAIN -> 1;
            case ASPIRATIONAL -> 0;
        };
    }

    /**
     * Returns the name of this constant for display.
     *
     * @param locale the language of the name: Chinese, or English for every other language; not null
     * @return the name
     */
    public String displayName(Locale locale) {
        return Messages.term(this, locale);
    }
}
