package io.github.guihua.documents.pdf.internal;

import io.github.guihua.core.text.UnreadableTextException;
import io.github.guihua.documents.internal.page.PageContent;
import io.github.guihua.documents.internal.page.Piece;
import io.github.guihua.parser.document.DocumentWatch;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs the content of one page and collects its characters, drawn lines and pictures. Colours and pictures stay packed. */
final class PageEngine extends PDFStreamEngine {

    private static final int OPERATORS_BETWEEN_TICKS = 1024;

    private final WatchedPage page;
    private final int number;
    private final DocumentWatch watch;
    private final PageView view;
    private final Glyphs glyphs;
    private final Marks marks;
    private final Paths paths;
    private int operators;
    private int unknown;

    PageEngine(WatchedPage page, int number, Layers layers, Set<COSDictionary> fonts, DocumentWatch watch) {
        this.page = page;
        this.number = number;
        this.watch = watch;
        view = new PageView(page);
        glyphs = new Glyphs(view, watch);
        marks = new Marks(this, layers, glyphs);
        paths = new Paths(this, view);
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new NextLine(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new WatchedFont(this, fonts, watch));
        addOperator(new Drawing(this, layers, view, watch));
        marks.operators().forEach(this::addOperator);
        paths.operators().forEach(this::addOperator);
    }

    /** Returns what the page shows. */
    PageContent read() throws IOException {
        processPage(page);
        Glyphs.Found found = glyphs.found();
        List<Piece> pieces = found.pieces();
        return new PageContent(
                number,
                found.width(),
                found.height(),
                pieces,
                found.furniture(),
                found.turned() ? List.of() : paths.rulings(),
                view.hasPicture(),
                unknown);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % OPERATORS_BETWEEN_TICKS == 0) {
            watch.tick();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        // viewers go on after an operator that fails; only a limit ends the page
        if (e instanceof UnreadableTextException) {
            throw e;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (marks.isHidden()) {
            return;
        }
        String text = font.toUnicode(code);
        if (text == null) {
            // a simple font without names of its characters has those of Latin-1
            text = font instanceof PDSimpleFont ? String.valueOf((char) code) : "";
            unknown += text.isEmpty() ? 1 : 0;
        }
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        boolean invisible = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        glyphs.add(FoldedGlyphs.fold(text), matrix, displacement.getX(), invisible, marks.isFurniture());
    }
}
