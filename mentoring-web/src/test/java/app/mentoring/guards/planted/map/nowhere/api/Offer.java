package app.mentoring.guards.planted.map.nowhere.api;

/** Planted. */
public interface Offer {}
