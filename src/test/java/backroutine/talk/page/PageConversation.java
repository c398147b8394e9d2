package backroutine.talk.page;

import backroutine.talk.device.Account;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Households;
import backroutine.talk.device.Skill;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.ResponseAudio;
import backroutine.talk.heard.Sound;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalDynamo;
import backroutine.talk.store.LocalTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A conversation as the page has it, with the real skill, a clock that the test moves, and a voice that is slower than expected. */
final class PageConversation implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-22T14:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int TICK_MILLIS = 50;

    private final LocalDynamo database = LocalDynamo.inMemory();
    private final AlexaServices services;
    private final PageTalk talk;
    private long nanos;

    private PageConversation(AlexaServices services, Optional<Path> routine) {
        this.services = services;
        var table = new LocalTable(database.client());
        Skill skill = RealSkill.over(table, RealSkill.languages(routine));
        var households = new Households(skill, Account.LOCAL.servedAt(services.endpoint()), services, _ -> {});
        talk = new PageTalks(households, InteractionModel::of, routine, BERLIN, () -> nanos)
                .begin(new TalkSettings("en-US", false), START, PageConversation::slower);
    }

    static PageConversation in(Path folder) throws IOException {
        return new PageConversation(AlexaServices.keptIn(folder.resolve("alexa.json")), Optional.empty());
    }

    /** The same with a routine file of one's own. */
    static PageConversation in(Path folder, Path routine) throws IOException {
        return new PageConversation(AlexaServices.keptIn(folder.resolve("alexa.json")), Optional.of(routine));
    }

    /** Speech without a beat takes a fifth longer, and moves what comes after it. */
    private static Audio slower(Audio heard) {
        long late = 0;
        List<Sound> sounds = new ArrayList<>();
        for (Sound sound : heard.sounds()) {
            if (sound instanceof Sound.Words(var start, var length, var text, var beat, var volume) && !beat) {
                sounds.add(new Sound.Words(start + late, length + length / 5, text, false, volume));
                late += length / 5;
            } else {
                sounds.add(sound.movedBy(late));
            }
        }
        return new Audio(sounds, heard.lengthMs() + late);
    }

    PageTalk talk() {
        return talk;
    }

    /** Somebody says or does something, each as soon as the last sound has begun. */
    void says(String... lines) {
        for (String line : lines) {
            talk.run(line, Optional.empty());
            begins();
        }
    }

    /** Somebody says or does something when the recording is at this time. */
    PageTurn saysAt(long recordedMs, String line) {
        waits(Math.max(0, recordedMs - talk.position()));
        PageTurn turn = talk.run(line, Optional.of(new HeardAt(talk.lastHeard().orElseThrow().id(), recordedMs)))
                .getLast();
        begins();
        return turn;
    }

    private void begins() {
        talk.lastHeard().ifPresent(turn -> talk.plays(turn.id(), 0));
    }

    /** Time passes, in milliseconds, and each sound that begins by itself is played. */
    void waits(long millis) {
        for (long passed = 0; passed < millis; passed += TICK_MILLIS) {
            nanos += 1_000_000L * Math.min(TICK_MILLIS, millis - passed);
            talk.pass().stream().filter(turn -> turn.sound().isPresent()).forEach(turn -> talk.plays(turn.id(), 0));
        }
    }

    /** Time passes until repetitions are counted. */
    void waitsUntilCounting() {
        while (!sound().recorded().words().toLowerCase(Locale.ROOT).contains("number three")) {
            waits(1000);
        }
    }

    PageTurn turn() {
        return talk.turns().getLast();
    }

    PageSound sound() {
        return talk.lastHeard().flatMap(PageTurn::sound).orElseThrow();
    }

    /** The words of the latest answer. */
    String words() {
        return words(turn().exchanges().getLast());
    }

    /** The words of all answers. */
    String allWords() {
        return exchanges().stream().map(PageConversation::words).collect(Collectors.joining("\n"));
    }

    List<Exchange> exchanges() {
        return talk.turns().stream().flatMap(turn -> turn.exchanges().stream()).toList();
    }

    static String words(Exchange exchange) {
        return ResponseAudio.of(exchange.response()).answer().words();
    }

    @Override
    public void close() {
        services.close();
        database.close();
    }
}
