/** A pair's whole way through the product in real browsers, and what must hold all along it. */
@NullMarked
package app.mentoring.journey;

import org.jspecify.annotations.NullMarked;
