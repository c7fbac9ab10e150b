package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the POMs say that are published: the build writes them into each module's folder as {@code .flattened-pom.xml}. */
class PublishedPomsTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "model", "parser"})
    void everyModuleNamesTheOneRepositoryOfAll(String module) throws Exception {
        Element pom = published(module);
        assertEquals("https://github.com/guihua/guihua", text(pom, "url"));
        Element scm = child(pom, "scm");
        assertEquals("https://github.com/guihua/guihua", text(scm, "url"));
        assertEquals("scm:git:https://github.com/guihua/guihua.git", text(scm, "connection"));
        assertEquals("scm:git:https://github.com/guihua/guihua.git", text(scm, "developerConnection"));
    }

    @Test
    void theBomManagesTheLibraryAndTheAnnotationsThatItIsBuiltWith() throws Exception {
        Element bom = parsed(Path.of("bom/pom.xml"));
        assertEquals(
                List.of(
                        "guihua-core",
                        "guihua-model",
                        "guihua-model",
                        "guihua-parser",
                        "guihua-documents",
                        "guihua-documents-doc",
                        "guihua-documents-pdf",
                        "jackson-annotations"),
                dependencies(child(bom, "dependencyManagement"))
                        .map(managed -> text(managed, "artifactId"))
                        .toList());
        assertEquals(annotations(published("model")), annotations(child(bom, "dependencyManagement")));
    }

    private static String annotations(Element parent) {
        return dependencies(parent)
                .filter(dependency -> text(dependency, "artifactId").equals("jackson-annotations"))
                .map(dependency -> text(dependency, "version"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> dependencies(Element parent) {
        return children(child(parent, "dependencies"), "dependency").stream();
    }

    private static Element published(String module) throws Exception {
        return parsed(Path.of(module, ".flattened-pom.xml"));
    }

    private static Element parsed(Path pom) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList all = parent.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
