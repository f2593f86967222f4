@BoundedContext(
    mayUse = {"right"},
    decides = "Planted.")
package app.mentoring.guards.planted.map.left.api;

import app.mentoring.kernel.BoundedContext;
