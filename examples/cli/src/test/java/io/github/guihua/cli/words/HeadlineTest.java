package io.github.guihua.cli.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Numbering;
import io.github.guihua.model.NumberingStyle;
import java.util.Optional;
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

    @Test
    void aNumberThatEndsInACharacterIsSetOffFromTheTitle() {
        assertEquals("第一章 总则", Headline.of(number("第一章"), "总则", ""));
        assertEquals("一、总则", Headline.of(number("一、"), "总则", ""));
        assertEquals("总则", Headline.of(Optional.empty(), "总则", ""));
    }

    private static Optional<Numbering> number(String text) {
        return Optional.of(new Numbering(NumberingStyle.CHAPTER, Optional.of(1), text));
    }
}
