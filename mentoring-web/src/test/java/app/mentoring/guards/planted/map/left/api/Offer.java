package app.mentoring.guards.planted.map.left.api;

/** Planted. */
public interface Offer {}
