package app.mentoring.guards.planted.map.right.api;

/** Planted. */
public interface Offer {}
