@BoundedContext(
    mayUse = {},
    decides = "Planted.")
package app.mentoring.guards.planted.map.upstream.api;

import app.mentoring.kernel.BoundedContext;
