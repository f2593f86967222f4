/** What people and administrators do with persons: profiles, import, who comes in. */
@NullMarked
package app.mentoring.people.application;

import org.jspecify.annotations.NullMarked;
