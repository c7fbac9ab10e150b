package io.github.guihua.cli.follow;

import io.github.guihua.model.NumericStatement;

/** Writes the number of a statement as people do. */
final class Words {

    private Words() {}

    static String of(NumericStatement statement) {
        boolean share = statement
                .unit()
                .filter(unit -> unit.equals("%") || unit.equals("％"))
                .isPresent();
        String change = switch (statement.change()) {
            case LEVEL -> "";
            case INCREASE -> share ? "增长" : "增加";
            case DECREASE -> share ? "下降" : "减少";
        };
        String yearly = statement.per().isPresent() && !change.isEmpty() ? "年均" : "";
        return yearly + change + statement.text().replaceAll("\\s+", "");
    }
}
