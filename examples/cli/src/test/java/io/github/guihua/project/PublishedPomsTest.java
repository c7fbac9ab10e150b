package io.github.guihua.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the POMs say that are published: the build writes them into each module's folder as {@code .flattened-pom.xml}. */
class PublishedPomsTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "model", "parser"})
    void everyModuleNamesTheOneRepositoryOfAll(String module) throws Exception {
        Document pom = published(module);
        assertEquals(List.of("https://github.com/guihua/guihua"), texts(pom.getDocumentElement(), "url"));
        Element scm = child(pom.getDocumentElement(), "scm");
        assertEquals(List.of("https://github.com/guihua/guihua"), texts(scm, "url"));
        assertEquals(List.of("scm:git:https://github.com/guihua/guihua.git"), texts(scm, "connection"));
        assertEquals(List.of("scm:git:https://github.com/guihua/guihua.git"), texts(scm, "developerConnection"));
    }

    private static Document published(String module) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(module, ".flattened-pom.xml").toFile());
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Node::getTextContent).toList();
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
