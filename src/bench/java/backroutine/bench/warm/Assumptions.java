package backroutine.bench.warm;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** What the simulation assumes, and where each number comes from. */
final class Assumptions {
    static final List<Between> IDLE = List.of(Between.minutes(5, 10), Between.minutes(10, 15), Between.minutes(45, 60));
    static final List<Between> LIFE = List.of(Between.hours(1, 3), Between.hours(2, 8), Between.hours(8, 14));
    static final Between MIDDLE_IDLE = IDLE.get(1);
    static final Between MIDDLE_LIFE = LIFE.get(1);

    static final KeepWarm PING = new KeepWarm(Duration.ofMinutes(5), Duration.ofMinutes(1));
    static final LambdaTimes TIMES = new LambdaTimes(MIDDLE_IDLE, MIDDLE_LIFE, Duration.ofSeconds(2),
            Duration.ofMillis(30), Duration.ofMillis(5));
    static final Habits HABITS = new Habits(List.of(LocalTime.of(9, 0), LocalTime.of(20, 0)), Duration.ofMinutes(90),
            Duration.ofMinutes(45), 0.3, 7, Duration.ofSeconds(180));

    static final Group ONE = new Group(1, List.of(ZoneOffset.ofHours(-5)));
    static final Group TWENTY = new Group(20, List.of(ZoneOffset.ofHours(-5), ZoneOffset.ofHours(-8)));
    static final Group THOUSAND = new Group(1_000,
            List.of(ZoneOffset.ofHours(-8), ZoneOffset.ofHours(-6), ZoneOffset.ofHours(-5), ZoneOffset.UTC,
                    ZoneOffset.ofHours(1), ZoneOffset.ofHoursMinutes(5, 30), ZoneOffset.ofHours(10)));

    static final double GIGABYTES = 0.5;
    static final int LOG_BYTES = 350;

    private Assumptions() {}

    /** All of them, one a line. */
    static String words() {
        return """
                Assumed, with where it comes from:
                  an idle environment is kept 5–10, 10–15 or 45–60 minutes (AWS: "non-deterministic"; others measured 10 in 2019, 45 to 60 since)
                  a used environment is kept 1–3, 2–8 or 8–14 hours (AWS: it ends them every few hours; others measured two)
                  within a range each time is equally likely (guess)
                  a call takes the last used environment that is free; else one is started (guess)
                  a ping comes every 5 minutes, and up to a minute late (template.yaml; the precision of EventBridge Scheduler)
                  a start with its call takes 2 s (./bench: 1.4 to 3.1 s), a turn 30 ms, a ping 5 ms (./bench, and a network for the turn)
                  a visit has %d turns, %d s apart (./bench growth)
                  each person makes two visits a day, at about 9:00 and 20:00, and leaves out 30 in 100 (guess)
                  a person's own time differs from that by 90 minutes, and a day's by 45 (guess; standard deviations)
                  1 person lives at UTC−5; 20 people at UTC−5 and −8; 1,000 people in seven zones from UTC−8 to +10 (guess)
                  no new version is deployed, and nobody else uses the function
                """
                .formatted(HABITS.turns(), HABITS.between().toSeconds());
    }
}
