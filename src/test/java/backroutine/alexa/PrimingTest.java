package backroutine.alexa;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import backroutine.progress.ProgressStore;
import backroutine.progress.ProgressStore.StoreFailure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrimingTest {
    @Test
    void itReadsOnceForNobodyAndWritesNothing() {
        ProgressStore store = mock(ProgressStore.class);

        Priming.run(store, "ours");

        verify(store).load("nobody", LocalDate.EPOCH);
        verifyNoMoreInteractions(store);
    }

    @Test
    void aTableThatIsAwayDoesNotKeepTheFunctionFromStarting() {
        ProgressStore store = mock(ProgressStore.class);
        when(store.load(any(), any())).thenThrow(new StoreFailure("away", null));

        Priming.run(store, "ours");
    }
}
