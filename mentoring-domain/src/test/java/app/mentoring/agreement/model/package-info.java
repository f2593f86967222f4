/** Tests of the relationship, its talk and its letter. */
@NullMarked
package app.mentoring.agreement.model;

import org.jspecify.annotations.NullMarked;
