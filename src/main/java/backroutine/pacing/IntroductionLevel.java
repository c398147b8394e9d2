package backroutine.pacing;

/** How much of an exercise is said before it is counted, from least to most. */
public enum IntroductionLevel {
    NONE,
    /** Its name and its dose. */
    NAME,
    /** The name, the dose and the one sentence that matters most. */
    CUE,
    /** The name, the dose, the equipment, every step, the cautions and the sentence that matters most. */
    FULL
}
