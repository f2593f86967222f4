@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme"},
    decides = "Rounds, suitability, proposals and their answers. Not what a pair makes of it.")
package app.mentoring.matching.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
