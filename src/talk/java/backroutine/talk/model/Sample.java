package backroutine.talk.model;

import backroutine.models.FillerWords;
import backroutine.models.Intent;
import backroutine.models.WordPattern;

/** A phrase and its intent. */
record Sample(Intent intent, WordPattern pattern) {
    Sample without(FillerWords fillers) {
        return new Sample(intent, new WordPattern(fillers.without(pattern.words())));
    }
}
