@NullMarked
package app.mentoring.organization.faces;

import org.jspecify.annotations.NullMarked;
