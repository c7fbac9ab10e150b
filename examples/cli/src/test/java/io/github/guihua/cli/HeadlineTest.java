package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void aTitleStandsForItsNode() {
        assertEquals("加快发展", Headline.of("加快发展", "推进项目建设。"));
    }

    @Test
    void aNodeWithoutATitleShowsTheFirstThirtyCharactersOfItsText() {
        assertEquals("推进项目建设。", Headline.of("", "推进项目建设。"));
        assertEquals("字".repeat(30) + "…", Headline.of("", "字".repeat(31)));
        assertEquals("𠮷".repeat(30) + "…", Headline.of("", "𠮷".repeat(31)));
    }
}
