/** Coming in: log-in, invitations, set-up, roles. */
@NullMarked
package app.mentoring.organization.application;

import org.jspecify.annotations.NullMarked;
