package backroutine.talk;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.routine.Routine;
import backroutine.routine.RoutineText;
import backroutine.talk.count.BlockReader;
import backroutine.talk.count.CountRows;
import backroutine.talk.count.CountWords;
import backroutine.talk.count.CountedAnswers;
import backroutine.talk.device.Account;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.device.Skill;
import backroutine.talk.events.EventFiles;
import backroutine.talk.figures.Coached;
import backroutine.talk.figures.Figures;
import backroutine.talk.figures.Weeks;
import backroutine.talk.http.SkillServer;
import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Matcher;
import backroutine.talk.model.NumberWords;
import backroutine.talk.page.Browser;
import backroutine.talk.page.Page;
import backroutine.talk.page.PageRoute;
import backroutine.talk.page.TalkSettings;
import backroutine.talk.page.routine.RoutineRoutes;
import backroutine.talk.page.viewer.ViewerRoutes;
import backroutine.talk.play.Display;
import backroutine.talk.play.FastTalk;
import backroutine.talk.play.JsonLines;
import backroutine.talk.play.KeyboardInput;
import backroutine.talk.play.LineRunner;
import backroutine.talk.play.LiveClock;
import backroutine.talk.play.LiveInput;
import backroutine.talk.play.LiveTalk;
import backroutine.talk.play.NoDisplay;
import backroutine.talk.play.ScriptInput;
import backroutine.talk.play.UtteranceCount;
import backroutine.talk.play.VisitEnd;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DoseLanguages;
import backroutine.talk.routine.DosesInUse;
import backroutine.talk.routine.PreviewText;
import backroutine.talk.routine.RoutinePreview;
import backroutine.talk.services.AlexaServices;
import backroutine.talk.store.LocalTable;
import backroutine.talk.store.ProgressFolder;
import backroutine.talk.wav.Voices;
import backroutine.text.Translator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The local voice session: the command line, and what it starts. */
public final class Talk {
    private static final LocalTime USUAL_START = LocalTime.of(15, 0);
    /** Nine in the morning in the usual zone. */
    private static final Instant FIRST_LAUNCH = Instant.parse("2026-11-22T14:00:00Z");
    private static final ZoneId USUAL_ZONE = ZoneId.of("America/New_York");

    private final Path home;
    private final Terminal terminal;
    private final InstantSource wall;
    private final Function<String, InteractionModel> models;
    private final BiFunction<Path, BiFunction<RoutineText, Translator, Routine>, Wiring> wire;

    /**
     * A session that has not begun.
     *
     * @param home the project's folder
     * @param wall the system clock
     * @param models makes the model of a locale; refuses one that there is not by an {@link IllegalArgumentException}
     * @param wire makes the skill, its data in the given folder, with the routine in the words of a language
     */
    public Talk(Path home, Terminal terminal, InstantSource wall, Function<String, InteractionModel> models,
            BiFunction<Path, BiFunction<RoutineText, Translator, Routine>, Wiring> wire) {
        this.home = home;
        this.terminal = terminal;
        this.wall = wall;
        this.models = models;
        this.wire = wire;
    }

    /**
     * Does what the command line says.
     *
     * @return the exit status: 0, or 2 when the command line or the script was not understood, or a file has a mistake
     */
    public int run(String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                terminal.out().print(text("help.txt"));
                terminal.out().flush();
                return 0;
            }
            if (options.preview()) {
                preview(options);
                return 0;
            }
            if (options.events().isPresent()) {
                writeEvents(Path.of(options.events().get()));
                return 0;
            }
            if (options.weeks().isPresent()) {
                measure(options, options.weeks().getAsInt());
                return 0;
            }
            start(options);
            return 0;
        } catch (UsageException | InvalidFileException e) {
            terminal.err().println("./talk: " + e.getMessage());
            terminal.err().flush();
            return 2;
        }
    }

    private void preview(Options options) {
        Language language = model(options).files().language();
        Routine routine = doses(options).routine(DoseLanguages.session(options.locale()));
        PreviewText.of(RoutinePreview.of(routine, language.translator()))
                .forEach(terminal.out()::println);
        terminal.out().flush();
    }

    private void writeEvents(Path folder) {
        try {
            EventFiles.writeTo(folder).keySet().forEach(file -> show("written: " + folder.resolve(file)));
        } catch (IOException e) {
            throw new UsageException("the requests cannot be written to " + folder + ": " + e.getMessage());
        }
    }

    private DoseFile doses(Options options) {
        return options.routine().map(file -> DoseFile.at(Path.of(file))).orElseGet(() -> DoseFile.bundled(home));
    }

    private void measure(Options options, int weeks) {
        InteractionModel model = model(options);
        Coached skill = Coached.deployed(model, USUAL_ZONE);
        Instant start = options.at().orElse(FIRST_LAUNCH);
        Figures.of(Weeks.play(skill, start, weeks)).lines().forEach(terminal.out()::println);
        terminal.out().flush();
    }

    private void start(Options options) {
        InteractionModel model = model(options);
        var inUse = new DosesInUse(doses(options));
        // The handlers read the routine later, in the background; a mistake has to be told before the conversation.
        inUse.requireSpoken(options.locale());
        Path folder = options.folder().map(Path::of).orElse(home.resolve(".talk"));
        try (ProgressFolder progress = ProgressFolder.open(folder, options.fresh());
                AlexaServices services = AlexaServices.keptIn(progress.services())) {
            Wiring wiring = wire.apply(progress.data(), inUse::read);
            try {
                Skill skill = wiring.skill();
                if (options.page()) {
                    page(skill, wiring.table().get(), options, progress, services, inUse);
                } else if (options.port().isPresent()) {
                    serve(skill, options);
                } else {
                    Language language = model.files().language();
                    talk(options, model, progress, skill, services, language,
                            new BlockReader(inUse.read(language.routine(), language.translator()), language));
                }
            } finally {
                wiring.store().run();
            }
        }
    }

    private InteractionModel model(Options options) {
        try {
            return models.apply(options.locale());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        } catch (InvalidFileException e) {
            // Of a mistake in the routine, this tells the name of the exercise, too.
            LanguageFolder.read(Language.codeOf(options.locale()))
                    .ifPresent(language -> DoseFile.bundled(home).routine(language));
            throw e;
        }
    }

    private void serve(Skill skill, Options options) {
        skill.started();
        try (var server = SkillServer.start(skill, options.port().getAsInt(), this::show)) {
            show("listening on " + server.address());
            Thread.currentThread().join();
        } catch (IOException e) {
            throw new UsageException("cannot listen on port " + options.port().getAsInt() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<PageRoute> others(Skill skill, DosesInUse doses) {
        return Stream
                .concat(RoutineRoutes.of(doses, skill::crash).stream(),
                        ViewerRoutes.of(home.resolve(ViewerRoutes.FOLDER)).stream())
                .toList();
    }

    private void page(Skill skill, LocalTable table, Options options, ProgressFolder progress, AlexaServices services,
            DosesInUse doses) {
        Function<String, InteractionModel> speakable = locale -> {
            InteractionModel model = models.apply(locale);
            doses.requireSpoken(locale);
            return model;
        };
        try (var page = Page.start(skill, table, services, speakable,
                new TalkSettings(options.locale(), options.strict()), Voices.installed(), start(options, progress),
                progress.page(), others(skill, doses),
                progress::keepClock)) {
            show("Open " + page.url() + " in a browser on this machine. Ctrl-C closes it.");
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

    /** Requests are answered by several threads. */
    private synchronized void show(String line) {
        terminal.out().println(line);
        terminal.out().flush();
    }

    private void talk(Options options, InteractionModel model, ProgressFolder progress, Skill skill,
            AlexaServices services, Language language, BlockReader blocks) {
        boolean first = progress.clock().isEmpty();
        Instant start = start(options, progress);
        try (Display display = options.json() ? new NoDisplay() : terminal.display(!options.fast())) {
            if (first) {
                text("welcome.txt").replace("{start}", model.files().startPhrase()).lines().forEach(display::show);
            } else if (terminal.typed()) {
                display.show("Begin with: " + model.files().startPhrase() + ". bye closes.");
            }
            var runner = new LineRunner(display, new UtteranceCount(VisitEnd.in(language)), NumberWords.of(model),
                    language.rate());
            var json = new JsonLines(terminal.out(), terminal.err());
            Consumer<Exchange> tell = options.json() ? json::exchanged : runner::exchanged;
            var answers = new CountedAnswers(blocks);
            var household = new Household(skill, model, matcher(model, options),
                    Account.LOCAL.servedAt(services.endpoint()), devices(options),
                    start, services, exchange -> {
                        progress.keepClock(timestamp(exchange));
                        answers.exchanged(exchange);
                        tell.accept(exchange);
                    });
            if (options.fast()) {
                Optional<WavFile> wav = options.wav().map(file -> WavFile.to(file, options.locale(), terminal));
                new FastTalk(household, runner, display, terminal.typed(),
                        (at, heard) -> wav.ifPresent(file -> file.hears(at, heard))).run(terminal.lines());
                progress.keepClock(household.audioEnd());
                wav.ifPresent(WavFile::write);
            } else {
                LiveClock clock = LiveClock.from(start);
                LiveInput input = terminal.typed()
                        ? new KeyboardInput(terminal.lines(), clock)
                        : new ScriptInput(terminal.lines(), clock);
                var counts = new CountRows(CountWords.of(options.locale(), language.translator()));
                new LiveTalk(household, input, clock, runner, display, answers, counts).run();
                progress.keepClock(clock.now());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Matcher matcher(InteractionModel model, Options options) {
        return options.strict() ? Matcher.ofSamplesOnly(model) : Matcher.of(model);
    }

    /** Never before the end of the last session, because what is stored would lie in the future. */
    private Instant start(Options options, ProgressFolder progress) {
        Instant now = wall.instant();
        Instant wanted = options.at()
                .orElse(options.fast()
                        ? now.atZone(ZoneOffset.UTC).toLocalDate().atTime(USUAL_START).toInstant(ZoneOffset.UTC)
                        : now);
        Instant kept = progress.clock().filter(wanted::isBefore).orElse(wanted);
        if (options.at().isPresent() && !kept.equals(wanted)) {
            terminal.err()
                    .println("./talk: the kept progress is already at " + kept + ", so it begins there; "
                            + "--fresh begins anew");
            terminal.err().flush();
        }
        return kept;
    }

    /** Without waiting, the time zone is fixed, so that a transcript is the same on each machine. */
    private static List<Device> devices(Options options) {
        ZoneId zone = options.fast() ? USUAL_ZONE : ZoneId.systemDefault();
        return List.of(Device.named("living room", options.locale(), options.screen(), zone),
                Device.named("bedroom", options.locale(), options.screen(), zone));
    }

    private static Instant timestamp(Exchange exchange) {
        return Instant.parse(exchange.request().at("/request/timestamp").asText());
    }

    private static String text(String resource) {
        try (InputStream in = Talk.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
