package backroutine.talk;

import backroutine.talk.device.Skill;
import backroutine.talk.http.SkillServer;
import java.io.IOException;

/** The skill behind a port of this machine, until the process ends. */
record PortSession(Terminal terminal, Skill skill) {
    /**
     * Serves it.
     *
     * @param port 0 picks a free one
     */
    void run(int port) {
        skill.started();
        try (var server = SkillServer.start(skill, port, terminal::print)) {
            terminal.print("listening on " + server.address());
            Thread.currentThread().join();
        } catch (IOException e) {
            throw new UsageException("cannot listen on port " + port + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
