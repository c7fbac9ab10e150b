package io.github.guihua.model.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import io.github.guihua.core.text.Span;
import io.github.guihua.model.Chapter;
import io.github.guihua.model.Origin;
import io.github.guihua.model.OutlineNode;
import io.github.guihua.model.Place;
import io.github.guihua.model.Plan;
import io.github.guihua.model.Task;
import io.github.guihua.model.source.ParseResult;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a result from its types: what {@link PlanJson} writes of valid records is valid against it. */
final class PlanSchema {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Set<Type> NODES = Set.of(OutlineNode.class, Task.class);

    private PlanSchema() {}

    /** The schema as it is in the jar: indented, with line feeds on every system. */
    static String text() {
        return MAPPER.writer().with(PlanMapper.INDENTED).writeValueAsString(generate()) + "\n";
    }

    private static ObjectNode generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(
                        JacksonOption.SKIP_SUBTYPE_LOOKUP, JacksonOption.IGNORE_TYPE_INFO_TRANSFORM))
                .with(new JakartaValidationModule())
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FLATTENED_OPTIONALS)
                .without(Option.NONSTATIC_NONVOID_NONGETTER_METHODS);
        // what may be left out, every list being written
        config.forFields().withRequiredCheck(field -> !isOptional(field));
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            Class<?> erased = type.getErasedType();
            if (erased == OutlineNode.class) {
                ObjectNode node = MAPPER.createObjectNode();
                node.putArray("oneOf").add(reference(Chapter.class, context)).add(reference(Task.class, context));
                return new CustomDefinition(node);
            }
            if (components(erased).anyMatch(component -> isFlat(component))) {
                if (erased == Plan.class) {
                    context.createDefinitionReference(context.getTypeContext().resolve(OutlineNode.class));
                }
                return new CustomDefinition(flat(erased, context));
            }
            if (erased == Span.class) {
                return new CustomDefinition(span());
            }
            if (erased == Place.class) {
                ObjectNode place = span();
                ((ObjectNode) place.get("properties")).set("origin", reference(Origin.class, context));
                return new CustomDefinition(place);
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

    /** A record of which some components are flat in JSON: JSON ignores them, and has their parts in their place. */
    private static ObjectNode flat(Class<?> type, SchemaGenerationContext context) {
        SortedMap<String, ObjectNode> properties = new TreeMap<>();
        SortedSet<String> required = new TreeSet<>();
        addFlat(type, context, properties, required);
        JsonSubTypes kinds = OutlineNode.class.getAnnotation(JsonSubTypes.class);
        for (JsonSubTypes.Type kind : kinds.value()) {
            if (kind.value() == type) {
                properties.put("type", MAPPER.createObjectNode().put("const", kind.name()));
                required.add("type");
            }
        }
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object");
        schema.putObject("properties").setAll(properties);
        required.forEach(schema.putArray("required")::add);
        return schema;
    }

    private static void addFlat(
            Class<?> type, SchemaGenerationContext context, Map<String, ObjectNode> properties, Set<String> required) {
        components(type).forEach(component -> {
            if (isFlat(component)) {
                addFlat(component.getType(), context, properties, required);
                return;
            }
            JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = property == null ? component.getName() : property.value();
            Type stated = component.getGenericType();
            if (component.getType() == Optional.class) {
                Type inner = ((ParameterizedType) stated).getActualTypeArguments()[0];
                ObjectNode nullable = MAPPER.createObjectNode();
                nullable.putArray("anyOf")
                        .add(MAPPER.createObjectNode().put("type", "null"))
                        .add(reference(inner, context));
                properties.put(name, nullable);
            } else {
                properties.put(name, reference(stated, context));
                if (component.getType() != Place.class) {
                    required.add(name);
                }
            }
        });
    }

    private static ObjectNode reference(Type type, SchemaGenerationContext context) {
        if (type instanceof ParameterizedType list && NODES.contains(list.getActualTypeArguments()[0])) {
            // a node holds nodes: their definition is in the making
            String node = ((Class<?>) list.getActualTypeArguments()[0]).getSimpleName();
            ObjectNode nodes = MAPPER.createObjectNode().put("type", "array");
            nodes.putObject("items").put("$ref", "#/$defs/" + node);
            return nodes;
        }
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.of();
    }

    private static boolean isFlat(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonIgnore.class);
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
