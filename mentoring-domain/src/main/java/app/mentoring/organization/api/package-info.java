@NullMarked
@BoundedContext(
    mayUse = {},
    decides =
        "Organizations, accounts, roles and tokens: who may come in. Not who they are to each other.")
package app.mentoring.organization.api;

import app.mentoring.kernel.BoundedContext;
import org.jspecify.annotations.NullMarked;
