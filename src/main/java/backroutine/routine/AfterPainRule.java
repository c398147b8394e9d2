package backroutine.routine;

/** What may be offered after an exercise has hurt. */
public enum AfterPainRule {
    /** To try it again gently. */
    TRY_AGAIN,
    /** Only to leave it out for this visit. */
    LEAVE_OUT
}
