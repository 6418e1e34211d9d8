/** A point in Japanese time as `YYYY-MM-DDTHH:MM`, set by the scenario; no clock is read. */
export type Moment = string;
