package backroutine.bench.deployed;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/**
 * The values of template.yaml. A short function of CloudFormation such as {@code !Ref Table} becomes the map {@code {Ref: Table}}.
 *
 * @param root the whole template
 */
public record Template(Map<String, Object> root) {
    /** The template of this project. */
    public static Template read() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("template.yaml"))) {
            return of(file);
        }
    }

    /** The template in a text. */
    public static Template of(Reader text) {
        return new Template(new Yaml(new Functions()).load(text));
    }

    /**
     * The value at a path of names.
     *
     * @param path names of keys; a number is an index in a list, from 0
     * @throws AssertionError if there is no such value
     */
    public Object at(String... path) {
        Object value = root;
        for (String name : path) {
            Object next = switch (value) {
                case Map<?, ?> map -> map.get(name);
                case List<?> list -> list.get(Integer.parseInt(name));
                default -> null;
            };
            if (next == null) {
                throw new AssertionError(
                        "template.yaml has no " + String.join(".", path) + ": " + name + " is missing");
            }
            value = next;
        }
        return value;
    }

    /** A property of a resource. */
    public Object property(String resource, String... path) {
        String[] whole = new String[path.length + 3];
        whole[0] = "Resources";
        whole[1] = resource;
        whole[2] = "Properties";
        System.arraycopy(path, 0, whole, 3, path.length);
        return at(whole);
    }

    /** The Java options of the function. */
    public List<String> flags() {
        return List.of(property("Function", "Environment", "Variables", "JAVA_TOOL_OPTIONS").toString().split(" "));
    }

    /** The request that creates the table of the template under a name. */
    public CreateTableRequest table(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(property("Table", "BillingMode").toString())
                .keySchema(each("KeySchema", key -> KeySchemaElement.builder()
                        .attributeName(key.get("AttributeName").toString())
                        .keyType(key.get("KeyType").toString())
                        .build()))
                .attributeDefinitions(each("AttributeDefinitions", attribute -> AttributeDefinition.builder()
                        .attributeName(attribute.get("AttributeName").toString())
                        .attributeType(attribute.get("AttributeType").toString())
                        .build()))
                .build();
    }

    private <T> List<T> each(String property, Function<Map<?, ?>, T> made) {
        List<T> all = new ArrayList<>();
        for (Object one : (List<?>) property("Table", property)) {
            all.add(made.apply((Map<?, ?>) one));
        }
        return all;
    }

    private static final class Functions extends SafeConstructor {
        Functions() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    String name = node.getTag().getValue().substring(1);
                    return Map.of(name.equals("Ref") ? name : "Fn::" + name, switch (node) {
                        case ScalarNode scalar -> scalar.getValue();
                        case SequenceNode sequence -> constructSequence(sequence);
                        case MappingNode mapping -> constructMapping(mapping);
                        default -> throw new AssertionError("unknown YAML node: " + node);
                    });
                }
            });
        }
    }
}
