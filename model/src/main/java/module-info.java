/**
 * The domain model of planning documents: records with validating builders, their JSON, rules, assessment, comparison,
 * rows and text.
 */
@SuppressWarnings("module") // Jackson 2 is optional
module io.github.guihua.model {
    requires transitive io.github.guihua.core;
    requires com.fasterxml.jackson.annotation;
    requires jakarta.validation;
    requires java.logging;
    requires org.hibernate.validator;
    requires org.apache.commons.text;
    requires static org.jspecify;
    requires tools.jackson.databind;

    exports io.github.guihua.model;
    exports io.github.guihua.model.assessment;
    exports io.github.guihua.model.comparison;
    exports io.github.guihua.model.constraint;
    exports io.github.guihua.model.follow;
    exports io.github.guihua.model.indicator;
    exports io.github.guihua.model.json;
    exports io.github.guihua.model.registry;
    exports io.github.guihua.model.rows;
    exports io.github.guihua.model.source;
    exports io.github.guihua.model.text;
    exports io.github.guihua.model.validation;

    // also to Jackson 2, for applications with a mapper of Jackson 2
    opens io.github.guihua.model to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    opens io.github.guihua.model.json to
            tools.jackson.databind;
    opens io.github.guihua.model.registry to
            org.hibernate.validator;
    opens io.github.guihua.model.source to
            com.fasterxml.jackson.databind,
            org.hibernate.validator,
            tools.jackson.databind;
    // lexicon files, which the core reads from the package of the class that loads them
    opens io.github.guihua.model.follow to
            io.github.guihua.core;
    opens io.github.guihua.model.indicator to
            io.github.guihua.core;
    opens io.github.guihua.model.validation to
            io.github.guihua.core;
}
