/** What the two people of a relationship do: talk, agree, end. */
@NullMarked
package app.mentoring.agreement.application;

import org.jspecify.annotations.NullMarked;
