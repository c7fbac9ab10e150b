package io.github.guihua.model.json;

import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.ParseResult;
import io.github.guihua.model.Place;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a result from its types: what {@link PlanJson} writes of valid records is valid against it. */
final class PlanSchema {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlanSchema() {}

    /** The schema as it stands in the jar: indented, with line feeds on every system. */
    static String text() {
        return MAPPER.writer().with(PlanMapper.INDENTED).writeValueAsString(generate()) + "\n";
    }

    private static ObjectNode generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule())
                .with(new JakartaValidationModule())
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FLATTENED_OPTIONALS)
                .without(Option.NONSTATIC_NONVOID_NONGETTER_METHODS);
        // what may be left out, every list being written
        config.forFields().withRequiredCheck(field -> !isOptional(field));
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            Class<?> erased = type.getErasedType();
            if (erased == Place.class || erased == Span.class) {
                return new CustomDefinition(span());
            }
            if (erased == LocalDate.class) {
                return new CustomDefinition(
                        MAPPER.createObjectNode().put("type", "string").put("format", "date"));
            }
            if (erased == Period.class) {
                // "duration" forbids the signs and the weeks beside days that Period may have
                return new CustomDefinition(
                        MAPPER.createObjectNode().put("type", "string").put("pattern", "^P"));
            }
            return null;
        });
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(ParseResult.class);
        schema.put("$id", "https://guihua.github.io/schema/1.0/plan.schema.json");
        schema.put("title", "A parsed plan");
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.putObject("schemaVersion").put("type", "string").put("pattern", "^1\\.");
        return schema;
    }

    private static boolean isOptional(FieldScope field) {
        Class<?> declared = field.getDeclaredType().getErasedType();
        return declared == Optional.class
                || declared == Place.class
                || field.isFakeContainerItemScope()
                // not in the first plans that were written
                || field.getName().equals("tables");
    }

    private static ObjectNode span() {
        ObjectNode span = MAPPER.createObjectNode().put("type", "object");
        ObjectNode properties = span.putObject("properties");
        properties.putObject("start").put("type", "integer").put("minimum", 0);
        properties.putObject("end").put("type", "integer").put("minimum", 0);
        span.putArray("required").add("start").add("end");
        return span;
    }
}
