@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme", "matching", "agreement", "meeting", "exit"},
    decides = "What waits for a person today; reads only. Nobody imports it.")
package app.mentoring.home.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
