package backroutine.talk;

import java.lang.reflect.Proxy;

/**
 * Tells when the window of the terminal was resized. The system tells it by the signal WINCH. The JDK's class for signals is not part
 * of the Java platform, so it is found by its name.
 */
final class WindowSignal {
    private WindowSignal() {}

    /** Runs something after each change, where this system and this JDK can tell it; nothing happens where they cannot. */
    static void onResize(Runnable resized) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object own = Proxy.newProxyInstance(WindowSignal.class.getClassLoader(), new Class<?>[]{handler},
                    (self, method, arguments) -> {
                        if (method.getDeclaringClass() == Object.class) {
                            return method.invoke(resized, arguments);
                        }
                        resized.run();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance("WINCH"), own);
        } catch (ReflectiveOperationException e) {
            // There is no such signal here; the display asks for the size after each typed line, too.
        }
    }
}
