package backroutine.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonTest {
    @Test
    void textOfAPersonHasNoIds() {
        Person person = Person.of("amzn1.ask.account.A");

        assertEquals(new Person("amzn1.ask.account.A", Optional.empty()), person);
        assertEquals("a person", person.toString());
    }
}
