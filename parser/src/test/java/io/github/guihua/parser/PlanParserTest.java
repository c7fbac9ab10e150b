package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.core.text.SourceText;
import io.github.guihua.model.ParseResult;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** What a parser takes for a text. */
class PlanParserTest {

    private static final String TEXT = "某市2031年工作要点\n一、新建学校3所。\n";

    private final PlanParser parser = PlanParser.create();

    @Test
    void aDecodedTextKeepsItsNameAndItsCharset() throws Exception {
        byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
        ParseResult result = parser.parse(SourceText.decode("a.txt", bytes));
        assertEquals(parser.parse("a.txt", bytes), result);
        assertEquals("GB18030", result.source().charset());
    }
}
