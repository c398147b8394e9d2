package backroutine.routine;

/** Who chose a number of a dose: the source of the routine, or the makers of this skill where the source leaves it open. */
public enum ChosenBy {
    SOURCE,
    OURS
}
