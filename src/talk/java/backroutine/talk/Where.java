package backroutine.talk;

/** Prints which Java runs this and with what class path: the launcher asks Maven for it once and then starts Java itself. */
public final class Where {
    private Where() {}

    /** Prints two lines. */
    public static void main(String... arguments) {
        System.out.println(System.getProperty("java.home"));
        System.out.println(System.getProperty("java.class.path"));
    }
}
