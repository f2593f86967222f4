/** Where the data lies: the data source, its switch to a server's pool, and column converters. */
@NullMarked
package app.mentoring.kernel.database;

import org.jspecify.annotations.NullMarked;
