package app.mentoring.guards.planted.map.downstream.model;

import app.mentoring.guards.planted.map.upstream.model.Nosy;

/** Reaches past the api of another context. */
public interface Deep extends Nosy {}
