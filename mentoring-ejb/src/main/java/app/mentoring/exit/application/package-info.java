/** Looking back: writing an exit review, reading what the other opened, closing. */
@NullMarked
package app.mentoring.exit.application;

import org.jspecify.annotations.NullMarked;
