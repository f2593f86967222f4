/** Sealing: one key per relationship and author, wrapped by a key file outside the database. */
@NullMarked
package app.mentoring.platform.sealing;

import org.jspecify.annotations.NullMarked;
