package backroutine.talk.device;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.util.UUID;
import java.util.function.Consumer;

/** What Lambda tells a function about the call, on this machine. */
final class LocalContext implements Context {
    private static final int ALEXA_WAITS_MS = 8000;

    private final String requestId = UUID.randomUUID().toString();
    private final Consumer<String> log;

    /** A context whose log goes somewhere. */
    LocalContext(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public String getAwsRequestId() {
        return requestId;
    }

    @Override
    public String getLogGroupName() {
        return "local";
    }

    @Override
    public String getLogStreamName() {
        return "local";
    }

    @Override
    public String getFunctionName() {
        return "my-back-routine";
    }

    @Override
    public String getFunctionVersion() {
        return "local";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:local:000000000000:function:my-back-routine";
    }

    @Override
    public CognitoIdentity getIdentity() {
        return null;
    }

    @Override
    public ClientContext getClientContext() {
        return null;
    }

    @Override
    public int getRemainingTimeInMillis() {
        return ALEXA_WAITS_MS;
    }

    @Override
    public int getMemoryLimitInMB() {
        return 512;
    }

    @Override
    public LambdaLogger getLogger() {
        return new Logger();
    }

    /** Passes on the lines that are text. */
    private final class Logger implements LambdaLogger {
        @Override
        public void log(String message) {
            log.accept(message);
        }

        @Override
        public void log(byte[] message) {}
    }
}
