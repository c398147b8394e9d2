package backroutine.pacing;

import backroutine.files.RoutineFile;
import backroutine.routine.Exercise;

public final class HashAll {
    public static void main(String... a) {
        long[] h = {0, 0};
        for (Exercise e : RoutineFile.bundled().exercises()) {
            EveryBlock.of(e, (s, b) -> {
                h[0] = h[0] * 31 + b.toString().hashCode();
                h[1]++;
            });
        }
        System.out.println("HASH " + h[0] + " of " + h[1]);
    }
}
