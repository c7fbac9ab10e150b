/** From text to plan. */
module io.github.guihua.parser {
    requires transitive io.github.guihua.model;
    requires org.apache.commons.text;
    requires static org.jspecify;

    exports io.github.guihua.parser;

    // lexicon files: the core reads them from the package of the class that asks for them
    opens io.github.guihua.parser.internal.assembly to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.frame to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.layout to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.marker to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.outline to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.reading.citation to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.reading.deadline to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.reading.person to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.reading.statement to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.reading.table to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.reading.unit to
            io.github.guihua.core;
    opens io.github.guihua.parser.internal.words to
            io.github.guihua.core;
}
