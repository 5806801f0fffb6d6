/** A reason opens for its own request only. */
export const reasonPlace = (id: string) => `leave:reason:${id}`;
