/** Text, Chinese numerals, quantities and time: the ground that knows nothing of plans. */
module io.github.guihua.core {
    requires static org.jspecify;

    exports io.github.guihua.core.text;
    exports io.github.guihua.core.lexicon;
    exports io.github.guihua.core.numeral;
    exports io.github.guihua.core.quantity;
    exports io.github.guihua.core.time;
}
