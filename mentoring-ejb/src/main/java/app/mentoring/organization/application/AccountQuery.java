package app.mentoring.organization.application;

import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.api.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of a name or log-in name; empty for all
 * @param state null for all
 * @param role null for all
 * @param after key of the page before, null for the first page
 * @param size rows on a page
 */
public record AccountQuery(
    String text,
    @Nullable AccountState state,
    @Nullable Role role,
    @Nullable String after,
    int size) {}
