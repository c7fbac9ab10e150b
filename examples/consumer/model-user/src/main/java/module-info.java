/** A program that builds plans and never parses. */
module example.modeluser {
    requires io.github.guihua.model;
}
