package id.sorot.language;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The form of a model file: compressed; where it comes from in words, then what it holds. */
final class ModelFile {
  private static final String MAGIC = "sorot-model-1";

  /** Writes a body. */
  interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  /** Reads a body. */
  interface Reader<T> {
    T read(DataInputStream in, Map<String, String> provenance) throws IOException;
  }

  private ModelFile() {}

  static byte[] write(Map<String, String> provenance, Writer writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 16))) {
      out.writeUTF(MAGIC);
      out.writeInt(provenance.size());
      for (Map.Entry<String, String> entry : provenance.entrySet()) {
        out.writeUTF(entry.getKey());
        out.writeUTF(entry.getValue());
      }
      writer.write(out);
    }
    return bytes.toByteArray();
  }

  static <T> T read(String name, InputStream stream, Reader<T> reader) {
    try (GZIPInputStream unpacked = new GZIPInputStream(stream, 1 << 16)) {
      DataInputStream in = new DataInputStream(new Bytes(unpacked.readAllBytes()));
      if (!MAGIC.equals(in.readUTF())) {
        throw new IOException("is not a model of this version; learn it again with sorot train");
      }
      Map<String, String> provenance = new LinkedHashMap<>();
      int entries = in.readInt();
      for (int i = 0; i < entries; i++) {
        provenance.put(in.readUTF(), in.readUTF());
      }
      return reader.read(in, provenance);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  static void writeStrings(DataOutputStream out, Iterable<String> strings, int size)
      throws IOException {
    out.writeInt(size);
    for (String string : strings) {
      out.writeUTF(string);
    }
  }

  static String[] readStrings(DataInputStream in) throws IOException {
    String[] strings = new String[in.readInt()];
    for (int i = 0; i < strings.length; i++) {
      strings[i] = in.readUTF();
    }
    return strings;
  }
}
