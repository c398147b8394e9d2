package backroutine.progress;

/** Writes an offer as one text, such as {@code hold 4 glute-squeeze}, and reads it back. */
final class OfferCodec {
    private static final String REMINDERS = "reminders";
    private static final String GOAL = "goal";
    private static final String HOLD = "hold";
    private static final int HOLD_VALUES = 3;

    private OfferCodec() {}

    static String write(Offer offer) {
        return switch (offer) {
            case Offer.Reminders() -> REMINDERS;
            case Offer.Goal() -> GOAL;
            case Offer.Hold(var exercise, var seconds) -> String.join(" ", HOLD, Integer.toString(seconds), exercise);
        };
    }

    /**
     * The offer in a text.
     *
     * @throws IllegalArgumentException if the text is none that {@link #write} makes
     */
    static Offer read(String text) {
        String[] values = text.split(" ");
        if (text.equals(REMINDERS)) {
            return new Offer.Reminders();
        }
        if (text.equals(GOAL)) {
            return new Offer.Goal();
        }
        if (values.length == HOLD_VALUES && values[0].equals(HOLD)) {
            return new Offer.Hold(values[2], Integer.parseInt(values[1]));
        }
        throw new IllegalArgumentException("no offer is called \"" + text + "\"");
    }
}
