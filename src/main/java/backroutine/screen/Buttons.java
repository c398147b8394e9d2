package backroutine.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The buttons of the views. Their ids come back with the event of a touch. */
enum Buttons {
    WHILE_COUNTING(Button.PAUSE, Button.AGAIN, Button.NEXT),
    WHILE_PAUSED(Button.GO_ON, Button.AGAIN, Button.NEXT),
    YES_OR_NO(Button.YES, Button.NO),
    NONE();

    private final List<Button> shown;

    Buttons(Button... shown) {
        this.shown = List.of(shown);
    }

    private enum Button {
        PAUSE("pause", ScreenMessage.BUTTON_PAUSE),
        AGAIN("again", ScreenMessage.BUTTON_AGAIN),
        NEXT("next", ScreenMessage.BUTTON_NEXT),
        GO_ON("go-on", ScreenMessage.BUTTON_GO_ON),
        YES("yes", ScreenMessage.BUTTON_YES),
        NO("no", ScreenMessage.BUTTON_NO);

        private final String id;
        private final ScreenMessage label;

        Button(String id, ScreenMessage label) {
            this.id = id;
            this.label = label;
        }
    }

    /** The data of the buttons, in the order in which they stand. */
    List<Map<String, String>> data(Words words) {
        List<Map<String, String>> data = new ArrayList<>();
        for (Button button : shown) {
            data.add(Map.of("id", button.id, "label", words.of(button.label)));
        }
        return data;
    }
}
