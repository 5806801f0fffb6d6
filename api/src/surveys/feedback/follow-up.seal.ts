/** Each opens for its own row only. */
export const wordsPlace = (id: string) => `follow-up:words:${id}`;
export const contactPlace = (field: 'name' | 'phone', id: string) => `follow-up:${field}:${id}`;
