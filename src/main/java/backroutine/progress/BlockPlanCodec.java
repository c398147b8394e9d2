package backroutine.progress;

import static backroutine.progress.StoredField.AFTER_MISS;
import static backroutine.progress.StoredField.BRIEF;
import static backroutine.progress.StoredField.FETCHES_KIT;
import static backroutine.progress.StoredField.FOLLOWS_ON;
import static backroutine.progress.StoredField.INTRODUCTION;
import static backroutine.progress.StoredField.INTRODUCTION_FROM;
import static backroutine.progress.StoredField.NEXT_INTRODUCTION;
import static backroutine.progress.StoredField.ON_SCREEN;
import static backroutine.progress.StoredField.PLAIN;
import static backroutine.progress.StoredField.SETTLE_SECONDS;
import static backroutine.progress.StoredField.SPEECH_BEFORE_MILLIS;
import static backroutine.progress.StoredField.UPCOMING;
import static backroutine.progress.StoredField.VARIATION;
import static backroutine.progress.StoredField.WAITING;

import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.Delivery;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Place;
import backroutine.pacing.Wording;
import java.util.List;
import java.util.Map;

/** Writes the plan of a block as stored fields, and reads it back. The place with which it begins is stored by the state. */
final class BlockPlanCodec {
    private BlockPlanCodec() {}

    static void write(Map<String, String> fields, BlockPlan plan) {
        put(fields, INTRODUCTION, plan.introduction().level().name());
        put(fields, INTRODUCTION_FROM, plan.introduction().from());
        put(fields, FETCHES_KIT, plan.fetchesKit());
        put(fields, SETTLE_SECONDS, plan.settleSeconds());
        put(fields, SPEECH_BEFORE_MILLIS, plan.speechBeforeMillis());
        put(fields, UPCOMING, String.join(",", plan.upcoming()));
        put(fields, NEXT_INTRODUCTION, plan.nextIntroduction().name());
        put(fields, WAITING, plan.waiting());
        put(fields, PLAIN, plan.plain());
        put(fields, BRIEF, plan.wording().brief());
        put(fields, VARIATION, plan.wording().variation());
        putIfTrue(fields, AFTER_MISS, plan.afterMiss());
        putIfTrue(fields, FOLLOWS_ON, plan.start() == BlockStart.FOLLOWS_ON);
        putIfTrue(fields, ON_SCREEN, plan.delivery() == Delivery.SCREEN);
    }

    private static void put(Map<String, String> fields, StoredField field, Object value) {
        fields.put(field.storedName(), value.toString());
    }

    private static void putIfTrue(Map<String, String> fields, StoredField field, boolean value) {
        if (value) {
            put(fields, field, true);
        }
    }

    /**
     * The plan in some stored fields.
     *
     * @param from the place with which it begins
     */
    static BlockPlan read(Map<String, String> fields, Place from) {
        String upcoming = StateCodec.text(fields, UPCOMING);
        return new BlockPlan(from,
                new IntroductionPart(level(fields, INTRODUCTION), optionalNumber(fields, INTRODUCTION_FROM)),
                optionalBool(fields, FETCHES_KIT), StateCodec.number(fields, SETTLE_SECONDS),
                StateCodec.number(fields, SPEECH_BEFORE_MILLIS),
                upcoming.isEmpty() ? List.of() : List.of(upcoming.split(",")), level(fields, NEXT_INTRODUCTION),
                start(fields), delivery(fields),
                new Wording(optionalBool(fields, BRIEF), optionalNumber(fields, VARIATION)));
    }

    private static BlockStart start(Map<String, String> fields) {
        if (StateCodec.bool(fields, WAITING)) {
            return optionalBool(fields, AFTER_MISS) ? BlockStart.ASKS_AFTER_MISS : BlockStart.ASKS;
        }
        return optionalBool(fields, FOLLOWS_ON) ? BlockStart.FOLLOWS_ON : BlockStart.COUNTS;
    }

    private static Delivery delivery(Map<String, String> fields) {
        if (optionalBool(fields, ON_SCREEN)) {
            return Delivery.SCREEN;
        }
        return StateCodec.bool(fields, PLAIN) ? Delivery.PLAIN_SPEECH : Delivery.AUDIO_DOCUMENT;
    }

    private static IntroductionLevel level(Map<String, String> fields, StoredField field) {
        return IntroductionLevel.valueOf(StateCodec.text(fields, field));
    }

    /** A field that an earlier release did not write; false if it is absent. */
    private static boolean optionalBool(Map<String, String> fields, StoredField field) {
        return Boolean.parseBoolean(fields.get(field.storedName()));
    }

    private static int optionalNumber(Map<String, String> fields, StoredField field) {
        return Integer.parseInt(fields.getOrDefault(field.storedName(), "0"));
    }
}
