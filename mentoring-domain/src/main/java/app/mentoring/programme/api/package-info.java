@NullMarked
@BoundedContext(
    mayUse = {"organization", "people"},
    decides =
        "Programmes, their rules and defaults, and who is enrolled. Not who is matched with whom.")
package app.mentoring.programme.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
