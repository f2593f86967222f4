@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme", "matching", "agreement", "meeting", "exit"},
    decides = "Views for coordinators and sponsors, small groups suppressed. Nobody imports it.")
package app.mentoring.reporting.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
