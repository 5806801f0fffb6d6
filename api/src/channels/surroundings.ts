import { ServiceKey } from '../request/context.js';
import { HostList } from '../transport/hosts.js';

export const surroundingsKey = new ServiceKey<Surroundings>('surroundings of the channels');

/** The push services of the usual browsers. */
export const PUSH_HOSTS = [
  'fcm.googleapis.com',
  'jmt17.google.com',
  'updates.push.services.mozilla.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
] as const;

interface Options {
  /** Where gateways reach this installation from outside. */
  readonly publicUrl?: string | undefined;
  readonly webhookHosts?: readonly string[] | undefined;
  readonly pushHosts?: readonly string[] | undefined;
}

/** What the channels know of the world outside: where they may send, and where they are reached. */
export class Surroundings {
  readonly webhooks: HostList;
  readonly pushes: HostList;
  #publicUrl: string;

  constructor({ publicUrl = '', webhookHosts = [], pushHosts = PUSH_HOSTS }: Options = {}) {
    this.webhooks = new HostList(webhookHosts);
    this.pushes = new HostList(pushHosts);
    this.#publicUrl = publicUrl.replace(/\/+$/, '');
  }

  /** Known only when the server listens; what was configured stays. */
  reachedAt(url: string): void {
    this.#publicUrl ||= url;
  }

  reportUrl(district: string): string {
    return `${this.#publicUrl}/channels/${district}/report`;
  }

  /** Whom a push service may ask (RFC 8292, 2.1). */
  get contact(): string {
    return this.#publicUrl.startsWith('https://') ? this.#publicUrl : 'mailto:gridward@example.invalid';
  }
}
