package backroutine.routine;

/** Who chose a figure: the source prescribes it, or we did where the source leaves it open. */
public enum ChosenBy {
    SOURCE,
    OURS
}
