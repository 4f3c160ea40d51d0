/**
 * Merges reports of one happening into events, and says where the accounts of it differ.
 *
 * <p>In: {@link id.sorot.event.Report}, {@link id.sorot.copy.Origin}. Out: {@link
 * id.sorot.account.Event}.
 */
@NullMarked
package id.sorot.account;

import org.jspecify.annotations.NullMarked;
