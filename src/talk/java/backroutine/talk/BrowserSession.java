package backroutine.talk;

import backroutine.talk.device.Households;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.options.SessionOptions;
import backroutine.talk.options.Task;
import backroutine.talk.page.Browser;
import backroutine.talk.page.Page;
import backroutine.talk.page.PageRoute;
import backroutine.talk.page.PageTalks;
import backroutine.talk.page.TalkSettings;
import backroutine.talk.page.routine.RoutineRoutes;
import backroutine.talk.page.viewer.ViewerRoutes;
import backroutine.talk.routine.DosesInUse;
import backroutine.talk.store.LocalTable;
import backroutine.talk.store.ProgressFolder;
import backroutine.talk.wav.Voices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page in the browser to talk at, until the process ends.
 *
 * @param home the project's folder
 * @param models makes the model of a locale
 */
record BrowserSession(Path home, Terminal terminal, Function<String, InteractionModel> models, Households households,
        ProgressFolder progress) {
    /**
     * Serves the page.
     *
     * @param table where the skill stores progress
     * @param startAnew starts the skill anew, so that it works with the doses that have been saved
     * @param now when the conversation begins
     */
    void run(Task.Page task, LocalTable table, DosesInUse doses, Runnable startAnew, Instant now) {
        SessionOptions options = task.options();
        Function<String, InteractionModel> speakable = locale -> {
            InteractionModel model = models.apply(locale);
            doses.requireSpoken(locale);
            return model;
        };
        var talks = new PageTalks(households, speakable, options.routine(), ZoneId.systemDefault(), System::nanoTime);
        var settings = new TalkSettings(options.locale(), options.strict());
        try (var page = Page.start(talks, table, Voices.installed(), settings, progress.earliest(now), progress.page(),
                otherViews(doses, startAnew))) {
            terminal.print("Open " + page.url() + " in a browser on this machine. Ctrl-C closes it.");
            if (terminal.seen()) {
                Browser.open(page.url());
            }
            Thread.currentThread().join();
        } catch (IOException e) {
            throw new UsageException("the page cannot be served: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<PageRoute> otherViews(DosesInUse doses, Runnable startAnew) {
        return Stream.concat(RoutineRoutes.of(doses, startAnew).stream(),
                ViewerRoutes.of(home.resolve(ViewerRoutes.FOLDER)).stream()).toList();
    }
}
