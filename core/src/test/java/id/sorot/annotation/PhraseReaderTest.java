package id.sorot.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import id.sorot.knowledge.Knowledge;
import id.sorot.world.World;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhraseReaderTest {
  @Test
  void namesCountryAndRoleOfThePhrasesOfItsTable() throws IOException {
    Knowledge knowledge = Knowledge.builtIn();
    PhraseReader reader = new PhraseReader(World.load(knowledge), knowledge, List.of("en", "id"));
    List<String> wrong = new ArrayList<>();
    for (String line : TimeFinderTest.lines("/annotation/actors.tsv")) {
      String[] cells = line.split("\t", -1);
      PhraseReader.Reading read =
          reader.read(cells[2], Optional.of(cells[0]), LocalDate.parse(cells[1]));
      String got = read.country().orElse("-") + " " + read.role().orElse("-");
      if (!got.equals(cells[3] + " " + cells[4])) {
        wrong.add(line + " -> " + got);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
