package app.mentoring.organization.application;

import app.mentoring.organization.api.AccountState;
import app.mentoring.organization.api.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as its administrator sees it.
 *
 * @param roles beyond that of a participant, which everybody has
 * @param invitedAt when the last invitation went out; null when never
 * @param lastLoginAt null when never
 */
public record AccountRow(
    String id,
    String name,
    String login,
    AccountState state,
    Set<Role> roles,
    @Nullable Instant invitedAt,
    @Nullable Instant lastLoginAt) {}
