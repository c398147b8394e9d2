package backroutine.alexa;

import backroutine.alexa.Languages.SkillLanguage;
import backroutine.alexa.log.SafeStackTrace;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.progress.Progress;
import backroutine.session.IncomingTurn;
import backroutine.session.PlaybackModes;
import backroutine.session.PlaybackStop;
import backroutine.session.SessionState;
import backroutine.text.Message;
import com.amazon.ask.model.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests at which the skill itself failed, and requests of an unknown type: with an apology and a question. The
 * block that was playing is stopped where the request cut it.
 */
final class FailedTurns {
    private static final Logger LOG = LoggerFactory.getLogger(FailedTurns.class);

    private final PlaybackStop playbackStop;
    private final Languages languages;
    private final PlaybackModes modes;

    FailedTurns(PlaybackStop playbackStop, Languages languages, PlaybackModes modes) {
        this.playbackStop = playbackStop;
        this.languages = languages;
        this.modes = modes;
    }

    /**
     * A turn that failed.
     *
     * @param header the header of its request
     * @param turn what the user or the device did
     * @param session what the session carried at the failure; empty if it carried nothing
     * @param deadline after this time the store is not used any more
     */
    record Failed(RequestHeader header, Turn turn, Optional<SessionState> session, Instant deadline) {
        /**
         * When the audio was cut. Nothing of the block counts if the device could not play it, or if the time of the
         * request is not known.
         */
        Optional<Instant> at() {
            Optional<Instant> began = session.flatMap(SessionState::playingSince);
            return turn == Turn.SessionEvent.AUDIO_FAILED ? began.or(header::at) : header.at().or(() -> began);
        }
    }

    /**
     * Stops the block that the session was playing. A request that begins a session, or has none, cut no audio.
     *
     * @return what the session carries to its next turn; empty if nothing is known of it
     */
    Optional<SessionState> stopPlaying(Failed failed) {
        Optional<Instant> at = failed.at();
        boolean cutsAudio = failed.header().phase() == RequestHeader.Phase.OPEN
                || failed.header().phase() == RequestHeader.Phase.ENDED
                || failed.session().isPresent();
        if (!cutsAudio || at.isEmpty()) {
            return failed.session();
        }
        return language(failed.header())
                .map(language -> playbackStop.stop(stop(failed, at.get(), language), language.coach(),
                        failed.deadline()))
                .orElseGet(() -> failed.session().map(state -> state.stoppedWhereItBegan(at.get())));
    }

    private IncomingTurn stop(Failed failed, Instant at, SkillLanguage language) {
        RequestHeader header = failed.header();
        return new IncomingTurn(header.person(), header.shortId(), at, failed.turn(), Optional.empty(),
                language.language().likelyZone(header.locale().orElse(null)), modes, header.screen(), failed.session());
    }

    /** The apology in the language of the request; an empty response where nothing can be spoken. */
    Response response(RequestHeader header) {
        Progress known = header.session().map(SessionState::progress).orElse(Progress.unknown());
        return header.canBeAnswered()
                ? language(header).flatMap(language -> apology(language, known))
                        .orElseGet(() -> apology(languages.defaultLanguage(), known).orElseThrow())
                : Responses.silent();
    }

    /** The language of the request; empty if the skill does not speak it, or it cannot be read. */
    private Optional<SkillLanguage> language(RequestHeader header) {
        try {
            return languages.of(header.locale().orElse(null));
        } catch (RuntimeException e) {
            LOG.error("the language of a request cannot be read: {}", SafeStackTrace.of(e));
            return Optional.empty();
        }
    }

    private static Optional<Response> apology(SkillLanguage language, Progress known) {
        Reply reply = new Reply.Asks(known, List.of(Message.of(CoachMessage.WENT_WRONG)),
                Message.of(CoachMessage.ASK_WENT_WRONG),
                Message.of(CoachMessage.ASK_WENT_WRONG));
        return language.renderer().render(reply).map(Responses::of);
    }
}
