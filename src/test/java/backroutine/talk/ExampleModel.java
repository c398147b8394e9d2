package backroutine.talk;

import backroutine.talk.model.InteractionModel;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/** A small interaction model, so that these tests do not change with the real one. */
public final class ExampleModel {
    private ExampleModel() {}

    public static InteractionModel read() {
        try (InputStream in = ExampleModel.class.getResourceAsStream("model.json")) {
            return InteractionModel.parse("en-US", new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
