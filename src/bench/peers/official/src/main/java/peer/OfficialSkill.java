package peer;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.Skills;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDB;
import com.amazonaws.services.dynamodbv2.AmazonDynamoDBClientBuilder;

/** A skill as Amazon documents it: the standard builder, persistent attributes in a table. */
public final class OfficialSkill extends SkillStreamHandler {
    public OfficialSkill() {
        super(Skills.standard()
                .addRequestHandler(new OfficialTurn())
                .withTableName(System.getenv("TABLE_NAME"))
                .withAutoCreateTable(false)
                .withDynamoDbClient(client())
                .build());
    }

    /** The default client, but with the address of the local table. */
    private static AmazonDynamoDB client() {
        return AmazonDynamoDBClientBuilder.standard()
                .withEndpointConfiguration(
                        new EndpointConfiguration(System.getenv("AWS_ENDPOINT_URL_DYNAMODB"), System.getenv("AWS_REGION")))
                .build();
    }
}
