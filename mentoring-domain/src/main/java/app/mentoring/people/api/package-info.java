@NullMarked
@BoundedContext(
    mayUse = {"organization"},
    decides = "Persons and their profiles, skills and availability, and who may see what of them.")
package app.mentoring.people.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
