package id.sorot.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir Path folder;

  @Test
  void aFileAppearsWithCommitAndWhole() throws IOException {
    Path file = folder.resolve("a.txt");
    try (Output output = Output.to(file)) {
      output.line("isi é");
      output.flush();
      assertThat(file).doesNotExist();
      output.commit();
    }
    assertThat(Files.readString(file)).isEqualTo("isi é\n");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void withoutCommitWhatStoodThereStays() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "lama");
    try (Output output = Output.to(file)) {
      output.line("baru");
    }
    assertThat(Files.readString(file)).isEqualTo("lama");
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void aLinkKeepsPointingAtItsFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "lama");
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), file);
    try (Output output = Output.to(link)) {
      output.line("baru");
      output.commit();
    }
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo("baru\n");
  }

  @Test
  void bytesStandBetweenWhatWasWrittenBeforeAndAfter() throws IOException {
    Path file = folder.resolve("a.bin");
    try (Output output = Output.to(file)) {
      output.write("a");
      output.bytes("b".getBytes(StandardCharsets.UTF_8));
      output.write("c");
      output.commit();
    }
    assertThat(Files.readString(file)).isEqualTo("abc");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> Output.to(folder)).hasMessageContaining("is a folder");
  }

  private java.util.List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
