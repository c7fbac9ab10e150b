/** A program that parses files of all formats: the readers are found as services. */
module example.documentsuser {
    requires io.github.guihua.parser;
}
