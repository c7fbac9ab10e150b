package io.github.guihua.documents.pdf.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.junit.jupiter.api.Test;

class FontsOfTheFileTest {

    @Test
    void aFontThatIsNotInTheFileIsTheOneOfPdfBox() throws IOException {
        FontMapping<TrueTypeFont> found =
                FontsOfTheFile.only(() -> FontMappers.instance().getTrueTypeFont("NotoSerifCJKsc-Regular", null));

        assertEquals("LiberationSans", found.getFont().getName());
        assertTrue(found.isFallback());
    }
}
