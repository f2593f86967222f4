/** The relationship, its talk, its letter and their rules. */
@NullMarked
package app.mentoring.agreement.model;

import org.jspecify.annotations.NullMarked;
