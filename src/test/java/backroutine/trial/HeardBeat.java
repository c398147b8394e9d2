package backroutine.trial;

import backroutine.pacing.Beat;
import backroutine.pacing.Place;
import backroutine.progress.Progress;
import backroutine.talk.heard.Audio;
import backroutine.talk.heard.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that were heard, with what the person was doing.
 *
 * @param words what was said
 * @param beat the beat they belong to; empty if they belong to none
 * @param millis how long the repetition had been under way, in milliseconds; 0 outside a repetition
 * @param progress what was stored when they were said
 */
record HeardBeat(String words, Optional<Beat> beat, long millis, Progress progress) {
    /**
     * What was heard of one part of a block.
     *
     * @param beats the beats of the part; empty if no block was played
     */
    static List<HeardBeat> of(Audio audio, List<Beat> beats, Progress progress) {
        List<HeardBeat> heard = new ArrayList<>();
        List<Long> millis = millisOfRepetitions(beats);
        int next = 0;
        for (Sound.Words said : audio.spoken().toList()) {
            int at = said.onTheBeat() ? find(said.text(), beats, next) : beats.size();
            if (at < beats.size()) {
                heard.add(new HeardBeat(said.text(), Optional.of(beats.get(at)), millis.get(at), progress));
                next = at + 1;
            } else {
                heard.add(new HeardBeat(said.text(), Optional.empty(), 0, progress));
            }
        }
        return heard;
    }

    /** Whether a repetition was under way. */
    boolean isWork() {
        return beat.filter(Beat::isWork).isPresent();
    }

    /** Whether it was said while the person got into position. */
    boolean isCountIn() {
        return beat.filter(one -> one.kind() == Beat.Kind.COUNT_IN).isPresent();
    }

    /** The repetition that was under way, or came next. */
    Place place() {
        return beat.flatMap(Beat::place).orElseThrow();
    }

    private static int find(String words, List<Beat> beats, int from) {
        int at = from;
        while (at < beats.size() && !beats.get(at).words().strip().replaceAll("\\s+", " ").equals(words)) {
            at++;
        }
        return at;
    }

    private static List<Long> millisOfRepetitions(List<Beat> beats) {
        List<Long> all = new ArrayList<>();
        long millis = 0;
        Optional<Place> underWay = Optional.empty();
        for (Beat beat : beats) {
            if (!beat.isWork() || !beat.place().equals(underWay)) {
                millis = 0;
            }
            underWay = beat.isWork() ? beat.place() : Optional.empty();
            all.add(millis);
            millis += beat.isWork() ? beat.millis() : 0;
        }
        return all;
    }
}
