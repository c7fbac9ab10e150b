package io.github.guihua.documents.pdf.internal;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of page contents with what it does. */
final class NamedOperator extends OperatorProcessor {

    private final String name;
    private final Action action;

    /** What an operator does with its operands. */
    interface Action {
        void run(List<COSBase> operands) throws IOException;
    }

    NamedOperator(PDFStreamEngine engine, String name, Action action) {
        super(engine);
        this.name = name;
        this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        action.run(operands);
    }

    @Override
    public String getName() {
        return name;
    }

    /** Returns an operand that is a number, 0 if it is missing or something else. */
    static float number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
