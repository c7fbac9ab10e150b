/** Text, Chinese numerals, quantities and time, without any knowledge of plans. */
@SuppressWarnings("module") // the modules named in the exports are compiled later
module io.github.guihua.core {
    requires static org.jspecify;

    exports io.github.guihua.core.text;
    exports io.github.guihua.core.numeral;
    exports io.github.guihua.core.quantity;
    exports io.github.guihua.core.time;

    // for the modules of this library only; may change at any time
    exports io.github.guihua.core.internal.lexicon to
            io.github.guihua.model,
            io.github.guihua.parser;
    exports io.github.guihua.core.internal.numeral to
            io.github.guihua.parser;
    exports io.github.guihua.core.internal.quantity to
            io.github.guihua.parser;
    exports io.github.guihua.core.internal.text to
            io.github.guihua.model,
            io.github.guihua.parser;
    exports io.github.guihua.core.internal.time to
            io.github.guihua.model,
            io.github.guihua.parser;
}
