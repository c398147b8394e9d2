package backroutine.talk.figures;

import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.talk.Conversation;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Weeks of two visits a day, from the first launch of a person of whom nothing is stored. */
public final class Weeks {
    private static final Duration BETWEEN_VISITS = Duration.ofHours(8);
    private static final int DAYS_A_WEEK = 7;

    private Weeks() {}

    /**
     * Plays them with a database that is gone afterwards.
     *
     * @param start the first launch; each day has a visit at this time and one eight hours later
     */
    public static List<PlayedVisit> play(Coached skill, Instant start, int weeks) {
        try (LocalDynamo database = LocalDynamo.inMemory(); AlexaServices services = AlexaServices.started()) {
            var store = new DynamoProgressStore(database.client(), LocalDynamo.TABLE);
            Conversation alexa = Conversation.with(() -> skill.handler().apply(store), start, skill.model(),
                    skill.zone(), services);
            List<PlayedVisit> visits = new ArrayList<>();
            for (int day = 0; day < weeks * DAYS_A_WEEK; day++) {
                Instant morning = start.plus(Duration.ofDays(day));
                for (Instant launch : List.of(morning, morning.plus(BETWEEN_VISITS))) {
                    alexa.pass(Duration.between(alexa.now(), launch));
                    visits.add(new QuietVisit(skill, alexa, store).play());
                }
            }
            return visits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
