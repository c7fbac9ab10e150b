/** From text to plan. */
module io.github.guihua.parser {
    requires transitive io.github.guihua.model;
    requires org.apache.commons.text;
    requires static org.jspecify;

    exports io.github.guihua.parser;
    exports io.github.guihua.parser.document;
    exports io.github.guihua.parser.explain;

    uses io.github.guihua.parser.document.DocumentReader;

    // lexicon files: the core reads them from the package of the class that asks for them
    opens io.github.guihua.parser.internal.words to
            io.github.guihua.core;
}
