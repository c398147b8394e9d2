package backroutine.screen;

import backroutine.coach.turn.Reply;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.Pacer;
import backroutine.pacing.Place;
import backroutine.pacing.SpeechBeats;
import backroutine.pacing.Timeline;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.routine.Exercise;
import backroutine.screen.figure.Figure;
import backroutine.screen.figure.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The view of a block that counts: the list at its beginning, the steps while they are said, then the exercise. */
record BlockView(Words words, Figures figures, ExerciseData exercises, DayList dayList) {
    /**
     * The data of the view of a reply that counts; {@code exercise} is the exercise of its block. Only a document that plays the
     * voice reports its end. After something that was not understood, which may have been a call for help, the microphone is open
     * and the routine must not go on by itself.
     */
    ScreenData of(Reply.Counts reply, State.Playing playing, Exercise exercise, LocalDate today) {
        Block block = reply.block();
        BlockPlan plan = playing.plan();
        boolean playsVoice = block.delivery() == Delivery.SCREEN;
        List<BlockBeats.Sentence> speech = speech(reply);
        List<Beat> beats = afterSpeech(block);
        List<Place> sides = sides(exercise, beats);
        Optional<Figure> figure = figures.of(exercise.id());
        boolean listFirst = plan.start() == BlockStart.COUNTS && !reply.say().isEmpty()
                && plan.from().equals(Pacer.start(exercise)) && !plan.introduction().isNothing();
        Progress progress = reply.progress();
        long extra = extraMillis(block, speech);
        ScreenData data = new ScreenData().put("view", "block")
                .put("plays", playsVoice ? "voice" : "picture")
                .put("reports", playsVoice)
                .put("lag", progress.session().startDelay() + extra)
                .put("extra", extra == 0 ? "" : extra)
                .put("length", millis(speech) + Timeline.millis(beats) - extra)
                .putAll(exercises.of(exercise, sides, figure, progress, plan.upcoming(), playing.visit()))
                .put("buttons", exercises.buttons(Buttons.WHILE_COUNTING))
                .put("steps", exercise.text().steps())
                .put("beats", new BlockBeats(exercise, figure, progress.profile().settings(), sides, listFirst)
                        .of(-extra, speech, beats));
        return listFirst ? data.putAll(dayList.of(progress, playing.visit(), today)) : data;
    }

    /**
     * What is said before the block. The document that plays the voice gives each sentence a fixed time. Otherwise the voice
     * takes what it takes, so that the expected time is nearest.
     */
    private List<BlockBeats.Sentence> speech(Reply.Counts reply) {
        return reply.block().delivery() == Delivery.SCREEN
                ? SpeechBeats.onScreen(reply.say(), reply.block(), words.translator())
                        .stream()
                        .map(beat -> new BlockBeats.Sentence(beat.words(), beat.millis()))
                        .toList()
                : reply.say()
                        .stream()
                        .map(message -> words.translator().text(List.of(message)))
                        .filter(text -> text.expectedMillis() > 0)
                        .map(text -> new BlockBeats.Sentence(text.words(), text.expectedMillis()))
                        .toList();
    }

    /**
     * How much longer the speech is than the block expects, in milliseconds: a notice may have come before it. The clock of the
     * document is that of the block, so it starts that much earlier.
     */
    private static long extraMillis(Block block, List<BlockBeats.Sentence> speech) {
        return block.delivery() == Delivery.SCREEN ? millis(speech) - block.speechBeforeMillis() : 0;
    }

    private static long millis(List<BlockBeats.Sentence> speech) {
        return speech.stream().mapToLong(BlockBeats.Sentence::millis).sum();
    }

    /** The beats of a block; beside the audio of a device without a screen, the open microphones and the reprompt too. */
    private static List<Beat> afterSpeech(Block block) {
        List<Beat> all = block.timeline().beats();
        return block.speechBeforeMillis() > 0 ? all.subList(1, all.size()) : all;
    }

    private static List<Place> sides(Exercise exercise, List<Beat> beats) {
        List<Place> sides = new ArrayList<>();
        for (Beat beat : beats) {
            beat.place()
                    .filter(place -> place.exercise().equals(exercise.id()))
                    .filter(place -> sides.stream().noneMatch(known -> BlockBeats.isSameSide(known, place)))
                    .ifPresent(sides::add);
        }
        return sides;
    }
}
