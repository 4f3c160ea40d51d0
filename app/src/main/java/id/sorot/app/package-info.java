/**
 * Where the program starts: from the words of a command line to an exit status.
 *
 * <p>In: arguments and a {@link id.sorot.app.Console}. Out: what the command writes. Start with
 * {@link id.sorot.app.Main}; the commands are in {@link id.sorot.app.command}, what they read comes
 * from {@link id.sorot.app.door}, what they write goes through {@link id.sorot.app.output}. The
 * commands of a desk, which remembers what was read, are not there yet.
 */
@NullMarked
package id.sorot.app;

import org.jspecify.annotations.NullMarked;
