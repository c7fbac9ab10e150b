package io.github.guihua.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** The canonical constructor of a kind of statement. */
@FunctionalInterface
interface StatementConstructor<S extends Statement> {

    S create(
            String subject,
            String text,
            Comparison comparison,
            BigDecimal amount,
            Optional<BigDecimal> max,
            Optional<String> unit,
            Change change,
            Optional<Period> per,
            Optional<String> due,
            Optional<LocalDate> dueFrom,
            Optional<LocalDate> dueBy,
            Modality modality,
            Optional<Confidence> confidence,
            Optional<StanceRule> rule,
            Place place);
}
