package backroutine.talk.figures;

import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.ProgressStore;
import backroutine.progress.State;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import backroutine.talk.device.Account;
import backroutine.talk.heard.Sound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A visit of a person who says as little as it needs: the launch, yes to the question of clearance, ready where the skill waits
 * for it, nothing where silence goes on. When the visit is over, the person says nothing until the session ends.
 */
final class QuietVisit {
    private static final int MOST_UTTERANCES = 60;
    private static final Person PERSON = Person.of(Account.LOCAL.userId());

    private final Coached skill;
    private final Conversation alexa;
    private final ProgressStore store;
    private final List<Heard> heard = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private State state = new State.Idle();
    private Optional<Block> block = Optional.empty();
    private boolean reprompted;

    /** A visit that has not begun, in a conversation without a session. */
    QuietVisit(Coached skill, Conversation alexa, ProgressStore store) {
        this.skill = skill;
        this.alexa = alexa;
        this.store = store;
    }

    /** Plays it. */
    PlayedVisit play() {
        Instant launched = alexa.now();
        Answer first = alexa.say(skill.launch());
        Instant end = hear(first);
        while (alexa.inSession() && !isOver()) {
            end = hear(react());
            if (said.size() > MOST_UTTERANCES) {
                throw new IllegalStateException(
                        "a visit has not ended after " + said.size() + " utterances; at last was heard: "
                                + heard.getLast().words());
            }
        }
        while (alexa.inSession()) {
            hear(alexa.silence());
        }
        return new PlayedVisit(heard, said, Duration.between(launched, end), beforeQuestion(first));
    }

    /** Keeps what is heard, and returns when it ends. */
    private Instant hear(Answer answer) {
        Profile profile = store.load(PERSON, LocalDate.EPOCH).profile();
        state = profile.state();
        block = state instanceof State.Playing playing
                ? Optional.of(skill.planner().block(playing.plan(), profile.settings()))
                : Optional.empty();
        heard.addAll(Heard.of(answer.heard(), block));
        return alexa.now().plusMillis(answer.heard().lengthMs());
    }

    private Answer react() {
        Optional<String> words = words();
        reprompted = words.isEmpty();
        words.ifPresent(said::add);
        return words.map(alexa::say).orElseGet(alexa::silence);
    }

    /** What the person says into the open microphone; empty where silence goes on. */
    private Optional<String> words() {
        if (state instanceof State.AskedClearance) {
            return Optional.of(skill.yes());
        }
        boolean goesOn = !reprompted && block.filter(QuietVisit::repromptGoesOn).isPresent();
        return goesOn ? Optional.empty() : Optional.of(skill.ready());
    }

    /** What a reprompt counts is recorded only if the person speaks afterwards; so it must not be the end of the visit. */
    private static boolean repromptGoesOn(Block block) {
        return block.reprompt().stream().anyMatch(Beat::isWork) && block.reprompt().getLast().place().isPresent();
    }

    private boolean isOver() {
        boolean last = block.filter(played -> played.response().getLast().place().isEmpty()).isPresent();
        boolean left = state.visitUnderWay().isEmpty() && heard.stream().anyMatch(Heard::counted);
        return last || left || state instanceof State.Finished;
    }

    private static Duration beforeQuestion(Answer answer) {
        return Duration.ofMillis(answer.heard()
                .spoken()
                .filter(Sound.Words::question)
                .mapToLong(Sound.Words::startMs)
                .findFirst()
                .orElse(answer.heard().lengthMs()));
    }
}
