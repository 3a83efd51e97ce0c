/** How a report on changes can be written. */
export const reportFormats = ["text", "markdown", "html"] as const;

export type ReportFormat = (typeof reportFormats)[number];
