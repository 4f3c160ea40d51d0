/**
 * Every door the press comes through: files, folders, streams, mails, web archives, feeds,
 * addresses.
 *
 * <p>In: what a person typed. Out: {@link id.sorot.app.door.Reading}, one for each article or each
 * thing that could not be read, in the order of the input, one at a time. Start with {@link
 * id.sorot.app.door.Inputs}.
 */
@NullMarked
package id.sorot.app.door;

import org.jspecify.annotations.NullMarked;
