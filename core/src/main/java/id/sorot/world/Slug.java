package id.sorot.world;

/** Names as they stand in ids. */
public final class Slug {
  private Slug() {}

  /** Returns a name in lower case without diacritics, its words joined by hyphens. */
  public static String of(String name) {
    NameTokens tokens = NameTokens.of(name);
    StringBuilder slug = new StringBuilder(name.length());
    for (int i = 0; i < tokens.size(); i++) {
      slug.append(i == 0 ? "" : "-").append(tokens.form(i));
    }
    return slug.toString();
  }
}
