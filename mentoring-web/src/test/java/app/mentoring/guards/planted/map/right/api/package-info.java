@BoundedContext(
    mayUse = {"left"},
    decides = "Planted.")
package app.mentoring.guards.planted.map.right.api;

import app.mentoring.kernel.BoundedContext;
