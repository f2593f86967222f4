package app.mentoring.guards.planted.map.upstream.api;

/** Planted. */
public interface Offer {}
