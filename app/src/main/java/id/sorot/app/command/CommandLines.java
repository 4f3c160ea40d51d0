package id.sorot.app.command;

import id.sorot.app.Console;
import id.sorot.app.output.Output;
import id.sorot.knowledge.KnowledgeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * From the words of a command line to an exit status.
 *
 * <p>Only the command that is named is looked at: describing all of them to picocli would take
 * longer than the work of the shorter ones.
 */
public final class CommandLines {
  private static final int WRONG_USAGE = 2;
  private static final int NOTHING_READ = 3;

  private CommandLines() {}

  /** Runs a command and returns its exit status. */
  public static int run(String[] args, Console console) {
    boolean verbose = Arrays.asList(args).contains("--verbose");
    Messages messages = new Messages(console, Arrays.asList(args).contains("--quiet"));
    try {
      return run(List.of(args), console, messages);
    } catch (UsageException | KnowledgeException e) {
      messages.line(String.valueOf(e.getMessage()));
      return WRONG_USAGE;
    } catch (ParameterException e) {
      messages.line(mistake(e));
      return WRONG_USAGE;
    } catch (IOException e) {
      return notWritten(e, messages);
    } catch (UncheckedIOException e) {
      return notWritten(new IOException(String.valueOf(e.getMessage()), e), messages);
    } catch (OutOfMemoryError e) {
      messages.line("not enough memory; give it more with SOROT_JAVA=-Xmx4g, or read less at once");
      return 1;
    } catch (RuntimeException | Error e) {
      messages.line(Messages.inside(e));
      if (verbose) {
        messages.trace(e);
      }
      return 1;
    }
  }

  private static int run(List<String> args, Console console, Messages messages) throws IOException {
    String first = args.isEmpty() ? "help" : args.getFirst();
    List<String> rest = args.isEmpty() ? List.of() : args.subList(1, args.size());
    switch (first) {
      case "--version", "-V" -> {
        return print(console, "sorot " + version() + "\n");
      }
      case "help", "--help", "-h" -> {
        return print(console, rest.isEmpty() ? overview() : usage(rest.getFirst()));
      }
      case "completion" -> {
        return print(console, completion());
      }
      default -> {
        Commands.Entry entry =
            Commands.named(first).orElseThrow(() -> new UsageException(unknown(first)));
        return run(entry, rest, console, messages);
      }
    }
  }

  private static int run(
      Commands.Entry entry, List<String> args, Console console, Messages messages)
      throws IOException {
    Command command = entry.make().get();
    CommandLine line = commandLine(entry, command);
    line.parseArgs(args.toArray(String[]::new));
    if (command.common.help) {
      return print(console, line.getUsageMessage());
    }
    Run run = new Run(command, console, messages);
    try (Output output = run.output()) {
      command.run(run);
      if (run.status() < NOTHING_READ) {
        output.commit();
      } else {
        output.flush();
      }
    }
    return run.status();
  }

  private static CommandLine commandLine(Commands.Entry entry, Command command) {
    CommandLine line = new CommandLine(command);
    line.setCommandName("sorot " + entry.name());
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage().description(entry.does());
    spec.usageMessage().width(100);
    spec.usageMessage().sortOptions(false);
    return line;
  }

  private static String usage(String name) {
    Commands.Entry entry =
        Commands.named(name).orElseThrow(() -> new UsageException(unknown(name)));
    return commandLine(entry, entry.make().get()).getUsageMessage();
  }

  private static String unknown(String typed) {
    if (typed.startsWith("-")) {
      return "unknown option '" + typed + "'; write the command first: sorot COMMAND " + typed;
    }
    List<String> names = Commands.all().stream().map(Commands.Entry::name).toList();
    return Similar.nearest(typed, names).isPresent()
        ? Similar.unknown("command", typed, names)
        : "unknown command '" + typed + "'; 'sorot help' lists them";
  }

  private static String overview() {
    StringBuilder help = new StringBuilder("usage: sorot COMMAND [options] PATH…\n\n");
    for (Commands.Entry entry : Commands.all()) {
      help.append(String.format(java.util.Locale.ROOT, "  %-14s %s%n", entry.name(), entry.does()));
    }
    return help.append(
            """
              completion     prints what a shell needs: source <(sorot completion)

            'sorot help COMMAND' shows its options; 'sorot --version' the version.
            """)
        .toString();
  }

  private static String completion() {
    CommandLine root = new CommandLine(CommandSpec.create().name("sorot"));
    for (Commands.Entry entry : Commands.all()) {
      root.addSubcommand(entry.name(), commandLine(entry, entry.make().get()));
    }
    return AutoComplete.bash("sorot", root);
  }

  private static String mistake(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    Optional<String> meant =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream().findFirst()
            : Optional.empty();
    return lowerFirst(message)
        + meant.map(option -> "; did you mean '" + option + "'?").orElse("")
        + (meant.isEmpty() ? "; see '" + e.getCommandLine().getCommandName() + " --help'" : "");
  }

  private static String lowerFirst(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static int print(Console console, String text) throws IOException {
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return 0;
  }

  /** A reader that went away, as {@code head} does, is no failure worth a line. */
  private static int notWritten(IOException e, Messages messages) {
    String reason = Messages.reason(e);
    if (reason.contains("Broken pipe")) {
      return 0;
    }
    messages.line("the result could not be written: " + reason);
    return 1;
  }

  private static String version() throws IOException {
    Properties pom = new Properties();
    try (InputStream in =
        CommandLines.class.getResourceAsStream("/id/sorot/app/version.properties")) {
      if (in != null) {
        pom.load(in);
      }
    }
    return pom.getProperty("version", "unknown");
  }
}
