interface Entry {
  readonly protocol: string;
  readonly host: string;
  readonly port: string;
  readonly below: boolean;
}

const ENTRY = /^(?:(https?):\/\/)?(\*\.)?([a-z0-9.-]+|\[[0-9a-f:]+\])(?::(\d{1,5}))?$/i;
const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * The hosts to which this installation may send. An address is written by a tenant's administrator or a browser, so without
 * such a list it could name what lies inside the installation.
 */
export class HostList {
  #entries: Entry[] = [];

  /** @param entries as `parseHost` takes them */
  constructor(entries: readonly string[] = []) {
    for (const entry of entries) this.allow(entry);
  }

  /** @throws Error for what is no entry */
  allow(entry: string): void {
    const parsed = parseHost(entry);
    if (!parsed) throw new Error(`Not a host: ${entry}`);
    this.#entries.push(parsed);
  }

  allows(address: string): boolean {
    const url = urlOf(address);
    if (!url || url.username || url.password) return false;
    const port = url.port || (PORTS[url.protocol] ?? '');
    return this.#entries.some(
      (entry) =>
        url.protocol === entry.protocol &&
        port === entry.port &&
        (entry.below ? url.hostname.endsWith(`.${entry.host}`) : url.hostname === entry.host),
    );
  }
}

/** `sms.example.cn`, `*.example.cn`, `sms.example.cn:8443`; https, unless it begins with `http://`. @returns undefined for anything else */
export function parseHost(text: string): Entry | undefined {
  const [, scheme = 'https', star, host = '', port] = ENTRY.exec(text.trim()) ?? [];
  if (!host) return undefined;
  const protocol = `${scheme.toLowerCase()}:`;
  return { protocol, host: host.toLowerCase(), port: port ?? PORTS[protocol] ?? '', below: Boolean(star) };
}

export const urlOf = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined);
