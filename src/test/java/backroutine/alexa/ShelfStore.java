package backroutine.alexa;

import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Progress on a shelf: notes every call, and fails when told to. */
class ShelfStore implements ProgressStore {
    final Map<Person, Progress> kept = new HashMap<>();
    final List<String> calls = new ArrayList<>();
    Optional<RuntimeException> loadFails = Optional.empty();
    Optional<RuntimeException> saveFails = Optional.empty();
    Optional<RuntimeException> forgetFails = Optional.empty();

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
        calls.add(call);
        loadFails.ifPresent(failure -> {
            throw failure;
        });
        return kept.getOrDefault(person, Progress.unknown());
    }

    @Override
    public void save(Person person, Progress before, Progress after, String request) {
        calls.add("save");
        saveFails.ifPresent(failure -> {
            throw failure;
        });
        Optional<String> last = kept.getOrDefault(person, Progress.unknown()).profile().lastAnswered();
        if (!last.equals(before.profile().lastAnswered())) {
            throw new Conflict(new IllegalStateException("kept by " + last));
        }
        kept.put(person, after.with(after.profile().after(request)));
    }

    @Override
    public void forget(Person person) {
        calls.add("forget");
        forgetFails.ifPresent(failure -> {
            throw failure;
        });
        kept.remove(person);
    }

    @Override
    public void forgetAccount(String account) {
        calls.add("forgetAccount");
        forgetFails.ifPresent(failure -> {
            throw failure;
        });
        kept.keySet().removeIf(person -> person.account().equals(account));
    }

    Progress account() {
        return kept.getOrDefault(Person.of(Requests.USER), Progress.unknown());
    }

    void down() {
        loadFails = Optional.of(failure());
        saveFails = Optional.of(failure());
    }

    void up() {
        loadFails = Optional.empty();
        saveFails = Optional.empty();
    }

    static StoreFailure failure() {
        return new StoreFailure("progress could not be read in the table t: ApiCallTimeoutException",
                new IllegalStateException("key " + Requests.USER));
    }
}
