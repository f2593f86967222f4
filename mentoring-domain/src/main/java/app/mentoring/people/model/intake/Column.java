package app.mentoring.people.model.intake;

import app.mentoring.people.api.SheetField;

/**
 * A column of a sheet, with what it is proposed to become.
 *
 * @param proposal {@link SheetField#LEAVE_OUT} where nothing fits or nothing should
 * @param sensitive it speaks of what is never brought in; it cannot become anything
 * @param freeText long texts, which may repeat what has no column of its own
 * @param example the first value, shortened; empty where there is none
 */
public record Column(
    String header, SheetField proposal, boolean sensitive, boolean freeText, String example) {}
