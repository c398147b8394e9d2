package backroutine.coach.turn;

import static backroutine.coach.turn.Turn.Concern.BACK_PAIN;
import static backroutine.coach.turn.Turn.Concern.EMERGENCY;
import static backroutine.coach.turn.Turn.Concern.NUMB;
import static backroutine.coach.turn.Turn.Concern.PAIN;
import static backroutine.coach.turn.Turn.Concern.SEVERE_PAIN;
import static backroutine.coach.turn.Turn.Concern.UNWELL;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the body that the user can name, and what has to follow when it hurts or is numb. The severities are proposals; no
 * clinician has confirmed them.
 */
public enum BodyPart {
    CHEST(EMERGENCY, EMERGENCY),
    HEART(EMERGENCY, EMERGENCY),
    HEAD(UNWELL, EMERGENCY),
    EYES(UNWELL, EMERGENCY),
    FACE(UNWELL, EMERGENCY),
    JAW(UNWELL, EMERGENCY),
    THROAT(UNWELL, EMERGENCY),
    NECK(PAIN, NUMB),
    SHOULDER(PAIN, NUMB),
    ARM(PAIN, NUMB),
    ELBOW(PAIN, NUMB),
    WRIST(PAIN, NUMB),
    HAND(PAIN, NUMB),
    FINGERS(PAIN, NUMB),
    BREAST(UNWELL, UNWELL),
    RIBS(SEVERE_PAIN, NUMB),
    BELLY(SEVERE_PAIN, UNWELL),
    SCAR(UNWELL, UNWELL),
    STITCHES(UNWELL, UNWELL),
    BACK(BACK_PAIN, NUMB),
    PELVIS(UNWELL, NUMB),
    PUBIC_BONE(UNWELL, NUMB),
    TAILBONE(SEVERE_PAIN, EMERGENCY),
    HIP(PAIN, NUMB),
    BUTTOCK(PAIN, EMERGENCY),
    BOTTOM(PAIN, EMERGENCY),
    PRIVATE_PARTS(UNWELL, EMERGENCY),
    PERINEUM(UNWELL, EMERGENCY),
    THIGH(PAIN, NUMB),
    LEG(PAIN, NUMB),
    KNEE(PAIN, NUMB),
    CALF(UNWELL, NUMB),
    SHIN(PAIN, NUMB),
    ANKLE(PAIN, NUMB),
    FOOT(PAIN, NUMB),
    TOES(PAIN, NUMB);

    private final Turn.Concern hurting;
    private final Turn.Concern numb;

    BodyPart(Turn.Concern hurting, Turn.Concern numb) {
        this.hurting = hurting;
        this.numb = numb;
    }

    /** The part with this id: its name in lower case with hyphens; empty if there is none. */
    public static Optional<BodyPart> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    /** Its id in the interaction model, such as {@code private-parts}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the user reports who says that it hurts. */
    public Turn.Concern hurting() {
        return hurting;
    }

    /** What the user reports who says that it hurts badly, or suddenly: at least severe pain. */
    public Turn.Concern hurtingBadly() {
        return hurting == EMERGENCY || hurting == UNWELL ? hurting : SEVERE_PAIN;
    }

    /** What the user reports who says that it is swollen, hot or red. */
    public Turn.Concern unwell() {
        return hurting == EMERGENCY ? EMERGENCY : UNWELL;
    }

    /** What the user reports who says that it is numb. */
    public Turn.Concern numb() {
        return numb;
    }
}
