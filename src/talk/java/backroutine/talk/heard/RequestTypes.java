package backroutine.talk.heard;

/** Types of requests that the local session makes up. */
public final class RequestTypes {
    /** A type that no skill knows yet; within a session the skill apologises. */
    public static final String UNKNOWN = "Alexa.SomethingNew";

    private RequestTypes() {}
}
