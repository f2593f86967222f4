@NullMarked
@BoundedContext(
    mayUse = {"organization", "people", "programme", "matching"},
    decides = "The mentoring relationship, its talk, its letter and its versions, and its ending.")
package app.mentoring.agreement.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
