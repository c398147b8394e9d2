package backroutine.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fake store in memory, for tests. It records the name of each call. A call fails while the field for it holds an exception.
 */
public class InMemoryProgressStore implements ProgressStore {
    /** What is stored; tests may read and change it. */
    public final Map<Person, Progress> kept = new HashMap<>();
    /** The calls so far: {@code load}, {@code load days}, {@code save}, {@code delete} or {@code deleteAccount}. */
    public final List<String> calls = new ArrayList<>();
    /** What both load methods throw. */
    public Optional<RuntimeException> loadFails = Optional.empty();
    /** What saving throws; then nothing is saved. */
    public Optional<RuntimeException> saveFails = Optional.empty();
    /** What the next call of load or save throws, once. */
    public Optional<RuntimeException> failsOnce = Optional.empty();
    /** What both delete methods throw; then nothing is deleted. */
    public Optional<RuntimeException> deleteFails = Optional.empty();

    @Override
    public Progress load(Person person) {
        Progress all = loaded("load", person);
        return new Progress(all.profile(), all.latest().map(day -> Map.of(day.date(), day)).orElse(Map.of()));
    }

    @Override
    public Progress load(Person person, LocalDate from) {
        return loaded("load days", person);
    }

    private Progress loaded(String call, Person person) {
        record(call, loadFails);
        return of(person);
    }

    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        record("save", saveFails);
        Optional<String> last = of(person).profile().lastAnswered();
        if (!last.equals(before.profile().lastAnswered())) {
            throw new Conflict(new IllegalStateException("the request answered last is " + last));
        }
        kept.put(person, after.with(after.profile().after(request)));
    }

    @Override
    public void delete(Person person) {
        record("delete", deleteFails);
        kept.remove(person);
    }

    @Override
    public void deleteAccount(String account) {
        record("deleteAccount", deleteFails);
        kept.keySet().removeIf(person -> person.account().equals(account));
    }

    private void record(String call, Optional<RuntimeException> failure) {
        calls.add(call);
        Optional<RuntimeException> once = failsOnce;
        failsOnce = Optional.empty();
        once.or(() -> failure).ifPresent(thrown -> {
            throw thrown;
        });
    }

    /** What is stored of a person; {@link Progress#unknown()} if nothing is. */
    public Progress of(Person person) {
        return kept.getOrDefault(person, Progress.unknown());
    }

    /** Makes loading and saving fail, as if the table could not be reached. */
    public void down() {
        loadFails = Optional.of(failure());
        saveFails = Optional.of(failure());
    }

    /** Makes loading and saving work again. */
    public void up() {
        loadFails = Optional.empty();
        saveFails = Optional.empty();
    }

    /** A failure as the real store throws it. Its cause contains the id of a person, as that of the SDK may. */
    public static StoreFailure failure() {
        return new StoreFailure("progress could not be read in the table t: ApiCallTimeoutException",
                new IllegalStateException("key amzn1.ask.account.SECRET-USER"));
    }
}
