package backroutine.talk.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.lambda.SkillHandler;
import backroutine.language.English;
import backroutine.pacing.Beat;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import backroutine.talk.heard.Sound;
import backroutine.talk.model.InteractionModel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The block of an answer of the real skill is read from its attributes, and its beats are found in its sound. */
class BlockReaderTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private static final Profile CLEARED = Profile.unknown().withCleared(START);
    private static final BlockReader READER = new BlockReader(English.routine(), English.language());

    private final InMemoryProgressStore store = new InMemoryProgressStore();

    @BeforeEach
    void aPersonWhoMayExercise() {
        keep(CLEARED);
    }

    @Test
    void theCountIsFoundInAnAudioDocument() {
        Conversation conversation = conversation(false);
        conversation.say("start my back routine");
        conversation.cutIn(Duration.ofSeconds(2), "ready");

        assertCounts(conversation);
    }

    @Test
    void theCountIsFoundInPlainSpeech() {
        keep(CLEARED.withPlainAudio());
        Conversation conversation = conversation(false);
        conversation.say("start my back routine");
        conversation.cutIn(Duration.ofSeconds(2), "ready");

        assertCounts(conversation);
    }

    @Test
    void theCountIsFoundInWhatAScreenPlays() {
        Conversation conversation = conversation(true);
        conversation.say("start my back routine");

        assertCounts(conversation);
    }

    @Test
    void afterASilenceTheRepromptIsCounted() {
        Conversation conversation = conversation(false);
        conversation.say("start my back routine");
        Playback playback = last(conversation).playback().orElseThrow();

        CountedBlock block = READER.of(last(conversation), playback.second()).orElseThrow();

        assertInstanceOf(Counted.GettingReady.class, block.at(0).orElseThrow());
        assertTrue(block.beats().stream().anyMatch(timed -> timed.beat().isWork()));
    }

    @Test
    void anAnswerThatCountsNothingHasNoBlock() {
        keep(Profile.unknown());
        Conversation conversation = conversation(false);
        conversation.say("start my back routine");

        assertEquals(Optional.empty(), block(conversation));
    }

    private void keep(Profile profile) {
        store.kept.put(Person.of(Account.LOCAL.userId()), Progress.unknown().with(profile));
    }

    private Conversation conversation(boolean screen) {
        return Conversation.with(() -> new SkillHandler(store, ""), START, InteractionModel.of("en-US"),
                ZoneOffset.UTC, screen);
    }

    private static Optional<CountedBlock> block(Conversation conversation) {
        return READER.of(last(conversation), last(conversation).playback().orElseThrow().first());
    }

    private static Exchange last(Conversation conversation) {
        return conversation.exchanges().getLast();
    }

    /** Each beat of work with words begins with them, and the numbers of the repetitions are those of the set. */
    private static void assertCounts(Conversation conversation) {
        CountedBlock block = block(conversation).orElseThrow();
        List<Sound.Words> spoken = last(conversation).playback().orElseThrow().answer().spoken().toList();
        List<TimedBeat> work = block.beats().stream().filter(timed -> timed.beat().isWork()).toList();

        work.stream()
                .filter(timed -> !timed.beat().words().isEmpty())
                .forEach(timed -> assertTrue(spoken.stream()
                        .anyMatch(words -> words.startMs() == timed.startMs()
                                && timed.beat().words().startsWith(words.text())),
                        () -> timed + " is not heard at its time"));
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), work.stream()
                .map(TimedBeat::beat)
                .map(Beat::place)
                .map(place -> place.orElseThrow().repetition())
                .distinct()
                .toList());
        long start = work.getFirst().startMs();
        assertEquals(5, assertInstanceOf(Counted.GettingReady.class, block.at(start - 5_000).orElseThrow()).span()
                .secondsLeft());
    }
}
