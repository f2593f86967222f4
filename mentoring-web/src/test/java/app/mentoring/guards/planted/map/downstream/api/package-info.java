@BoundedContext(
    mayUse = {"upstream", "missing"},
    decides = "Planted.")
package app.mentoring.guards.planted.map.downstream.api;

import app.mentoring.kernel.BoundedContext;
