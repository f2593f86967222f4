package app.mentoring.guards.planted.map.downstream.api;

/** Planted. */
public interface Offer {}
