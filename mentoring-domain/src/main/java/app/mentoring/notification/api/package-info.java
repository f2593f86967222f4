@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme", "matching", "agreement", "meeting", "exit"},
    decides = "Which notice goes to whom by which channel. Nobody imports it.")
package app.mentoring.notification.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
