/** How something is taken over that was not written here. */
export interface Relay {
  /** Who says it, in words. */
  readonly senderName?: string;
  /** Whether a second person is asked: as the district has set it, always, or never. */
  readonly approval?: 'AS_SET' | 'ALWAYS' | 'NEVER';
}
