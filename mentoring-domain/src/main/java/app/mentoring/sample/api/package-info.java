@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme", "matching", "agreement", "meeting", "exit"},
    decides =
        "The two invented organizations of a trial run. Nobody imports it, and production never runs it.")
package app.mentoring.sample.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
