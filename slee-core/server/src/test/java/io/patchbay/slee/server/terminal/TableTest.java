package io.patchbay.slee.server.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TableTest {
    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text);

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        new Table("ID", "STATE")
                .row("a", "Active")
                .row("a longer one", 7)
                .print(new Screen(out, out, false), "none");

        assertThat(text.toString().lines())
                .containsExactly("ID            STATE", "a             Active", "a longer one  7");
    }

    @Test
    void anEmptyTableIsASentence() {
        new Table("ID").print(new Screen(out, out, false), "There is nothing.");

        assertThat(text.toString().lines()).containsExactly("There is nothing.");
    }

    @Test
    void headingsAreBoldOnATerminalOnly() {
        new Table("ID").row("a").print(new Screen(out, out, true), "");

        assertThat(text.toString()).startsWith("\u001b[1mID\u001b[0m");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new Table("ID", "STATE").row("a"))
                .hasMessage("1 cells do not fit under 2 headings");
    }
}
