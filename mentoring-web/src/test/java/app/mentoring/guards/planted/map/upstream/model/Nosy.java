package app.mentoring.guards.planted.map.upstream.model;

import app.mentoring.guards.planted.map.downstream.api.Offer;

/** Upstream knows downstream. */
public interface Nosy extends Offer {}
