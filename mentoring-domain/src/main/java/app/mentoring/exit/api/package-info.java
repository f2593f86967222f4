@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme", "agreement", "meeting"},
    decides =
        "Exit reviews: how a relationship ends, what each takes along and what each shows the other.")
package app.mentoring.exit.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
