package backroutine.talk.play;

import backroutine.talk.device.Household;

/** Makes the changes around a conversation of which nothing is heard. */
public final class Changes {
    private Changes() {}

    /**
     * Makes a change.
     *
     * @return a notice that tells of it
     */
    public static String made(Household household, Line.Change change) {
        return switch (change) {
            case Line.Crash() -> {
                household.crash();
                yield "(the skill's process is gone; what is stored stays)";
            }
            case Line.Table(var fails) -> {
                household.tableFails(fails);
                yield fails ? "(the table fails from now on)" : "(the table works again)";
            }
            case Line.Again(var back) -> {
                household.again(back);
                yield "(the skill is asked a second time; only its first answer is heard)";
            }
            case Line.OtherVoice() -> household.otherVoice()
                    ? "(Alexa recognises another voice from now on)"
                    : "(Alexa recognises no voice from now on)";
            case Line.OtherDevice() -> "(at the Echo in the " + household.otherDevice().name() + ")";
            case Line.Screen(var screen) -> {
                household.screen(screen);
                yield "(this Echo has " + (screen.exists() ? "the screen \"" + screen.label() + "\"" : "no screen")
                        + " from now on)";
            }
            case Line.Fly(var zone) -> {
                household.flyTo(zone);
                yield "(" + Notices.day(household) + ", in " + zone + ")";
            }
        };
    }
}
