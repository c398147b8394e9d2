package backroutine.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what the user said in the slots of an intent. Alexa sends a slot in two shapes, and either may be missing: the
 * older one has the value in the slot itself, the newer one in its {@code slotValue}.
 */
final class SpokenSlots {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    /** Words of any language, as Alexa writes what it heard; no markup and no control characters. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’-]{1,100}");

    private SpokenSlots() {}

    /**
     * What the user named in a slot that has a list of values.
     *
     * @param text the id of the value, or else the words that were said
     * @param resolution whether {@code text} is an id, and if not, why
     */
    record Named(String text, Resolved resolution) {
        /** Checks that no component is null. */
        Named {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(resolution, "resolution");
        }
    }

    /** What Alexa made of the words. */
    enum Resolved {
        /** It found the id of the value. */
        TO_ID,
        /** No value of the interaction model has this name or synonym. */
        TO_NOTHING,
        /** It did not look, or did not get an answer in time: the words may be a name or a synonym all the same. */
        NOT_AT_ALL
    }

    /** The words that were said for a slot; empty if none were. */
    static Optional<String> value(Intent intent, String name) {
        return slot(intent, name)
                .flatMap(slot -> Optional.ofNullable(slot.getValue())
                        .or(() -> simple(slot).map(SimpleSlotValue::getValue)))
                .filter(value -> !value.isBlank());
    }

    /** What was named in a slot; empty if nothing was said, or nothing that could be a name. */
    static Optional<Named> named(Intent intent, String name) {
        List<Resolution> authorities = slot(intent, name).map(SpokenSlots::authorities).orElse(List.of());
        return authorities.stream()
                .filter(SpokenSlots::matched)
                .findFirst()
                .map(authority -> new Named(authority.getValues().getFirst().getValue().getId(), Resolved.TO_ID))
                .or(() -> value(intent, name).filter(words -> WORDS.matcher(words).matches())
                        .map(words -> new Named(words, unresolved(authorities))));
    }

    /** The number in a slot, of up to four digits; empty if there is none. */
    static OptionalInt number(Intent intent, String name) {
        return value(intent, name).filter(value -> NUMBER.matcher(value).matches())
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Slot> slot(Intent intent, String name) {
        return Optional.ofNullable(intent.getSlots()).map(slots -> slots.get(name));
    }

    private static Optional<SimpleSlotValue> simple(Slot slot) {
        return slot.getSlotValue() instanceof SimpleSlotValue simple ? Optional.of(simple) : Optional.empty();
    }

    /** What each source of values answered: Alexa asks the interaction model, and values that a skill adds later. */
    private static List<Resolution> authorities(Slot slot) {
        return Stream.concat(Optional.ofNullable(slot.getResolutions()).stream(),
                simple(slot).map(SimpleSlotValue::getResolutions).stream())
                .map(Resolutions::getResolutionsPerAuthority)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    private static boolean matched(Resolution authority) {
        return has(authority, StatusCode.ER_SUCCESS_MATCH)
                && authority.getValues() != null && !authority.getValues().isEmpty()
                && authority.getValues().getFirst().getValue() != null
                && authority.getValues().getFirst().getValue().getId() != null;
    }

    private static Resolved unresolved(List<Resolution> authorities) {
        boolean noMatch = !authorities.isEmpty()
                && authorities.stream().allMatch(authority -> has(authority, StatusCode.ER_SUCCESS_NO_MATCH));
        return noMatch ? Resolved.TO_NOTHING : Resolved.NOT_AT_ALL;
    }

    private static boolean has(Resolution authority, StatusCode code) {
        return authority != null && authority.getStatus() != null && authority.getStatus().getCode() == code;
    }
}
