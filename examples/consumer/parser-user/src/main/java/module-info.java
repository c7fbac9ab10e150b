/** A program that parses. */
module example.parseruser {
    requires io.github.guihua.parser;
}
