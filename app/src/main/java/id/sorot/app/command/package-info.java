/**
 * The commands a person types, one class each, and what they have in common.
 *
 * <p>A command is a thin layer over the library: picocli fills its fields, then {@link
 * id.sorot.app.command.Command#run} works with a {@link id.sorot.app.command.Run}, which reads the
 * inputs, keeps their order, says on standard error what failed, and chooses the form of the
 * result. To add a command, write its class and its line in {@link id.sorot.app.command.Commands}.
 * Only what a command asks for is loaded.
 */
@NullMarked
package id.sorot.app.command;

import org.jspecify.annotations.NullMarked;
