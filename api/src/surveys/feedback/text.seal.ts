/** A masked text opens for its own row only. */
export const textPlace = (id: string) => `survey-text:${id}`;
