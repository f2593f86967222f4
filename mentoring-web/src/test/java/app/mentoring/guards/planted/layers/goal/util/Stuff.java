package app.mentoring.guards.planted.layers.goal.util;

/** In a room that is not on the plan. */
public interface Stuff {}
