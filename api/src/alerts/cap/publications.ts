import { divisionsByCode } from '../../divisions/index.js';
import { divisionShapes } from '../../grids/index.js';
import { nobody } from '../../request/actor.js';
import type { Reader, Snapshot } from '../../storage/reader.js';
import type { Keyring } from '../../storage/sealing.js';
import type { CapDocument, CapDocuments } from '../../transport/cap.js';
import { codesAround } from './areas.js';
import { atomFeed } from './atom.js';
import { canonicalJson } from './canonical-json.js';
import { districtName, earlierInChain, issuedAlert, lastChange, standingAlerts, type IssuedAlert } from './cap.statements.js';
import { capOf } from './from-alert.js';
import type { CapAlert } from './model.js';
import { signJson } from './sign-json.js';
import { signXml } from './sign-xml.js';
import { Signed } from './signed.js';
import { SigningKeys } from './signing-keys.js';
import { writeCap } from './write.js';

/** More are in force at once in no district; the newest ones come first. */
const MOST_ENTRIES = 100;
const NAMES = new Set(['name']);
const ATOM = 'application/atom+xml; charset=utf-8';
const CAP = 'application/cap+xml; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Public alerts as documents that everybody may fetch: read as nobody in particular, signed with the installation's keys. */
export class CapPublications implements CapDocuments {
  readonly #keys: SigningKeys;
  readonly #xml: Signed;
  readonly #json: Signed;

  constructor(
    private readonly reader: Reader,
    keyring: Keyring,
  ) {
    const keys = new SigningKeys(keyring);
    this.#keys = keys;
    this.#xml = new Signed((text) => signXml(text, keys.xml));
    this.#json = new Signed((text) => signJson(text, keys.phone));
  }

  async feed(district: string, base: string): Promise<CapDocument | null> {
    return this.#asNobody(async (snapshot) => {
      const [[found], [last], alerts] = await Promise.all([
        snapshot.read(districtName, { district }),
        snapshot.read(lastChange, { district }),
        snapshot.read(standingAlerts, { district, limit: MOST_ENTRIES }),
      ]);
      if (!found) return null;
      const changedAt = last?.changedAt ?? null;
      return { type: ATOM, changedAt, body: atomFeed({ base, name: found.name ?? district, changedAt, alerts }) };
    });
  }

  async xml(district: string, identifier: string): Promise<CapDocument | null> {
    return this.#message(district, identifier, (alert) => ({ type: CAP, body: this.#xml.of(writeCap(alert)) }));
  }

  async json(district: string, identifier: string): Promise<CapDocument | null> {
    return this.#message(district, identifier, (alert) => ({ type: JSON_TYPE, body: this.#json.of(canonicalJson(alert)) }));
  }

  keys(): CapDocument {
    return { type: 'application/jwk-set+json', changedAt: null, body: JSON.stringify(this.#keys.published) };
  }

  async #message(district: string, identifier: string, write: (alert: CapAlert) => Omit<CapDocument, 'changedAt'>): Promise<CapDocument | null> {
    return this.#asNobody(async (snapshot) => {
      const [alert] = await snapshot.read(issuedAlert, { district, identifier });
      return alert ? { ...write(await messageOf(snapshot, district, alert)), changedAt: alert.sentAt } : null;
    });
  }

  #asNobody<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    return this.reader.within(nobody('zh-CN').session, work);
  }
}

async function messageOf(snapshot: Snapshot, district: string, alert: IssuedAlert): Promise<CapAlert> {
  const { incidentId, seq, areas } = alert;
  const [earlier, names, shapes] = await Promise.all([
    snapshot.read(earlierInChain, { district, incidentId, seq }),
    snapshot.read(divisionsByCode.showing(NAMES), { codes: [...new Set(areas.flatMap(codesAround))] }),
    snapshot.read(divisionShapes, { codes: areas }),
  ]);
  return capOf({
    alert,
    earlier,
    names: new Map(names.map(({ code, name }) => [code, name])),
    shapes: new Map(shapes.map(({ code, geometry }) => [code, geometry])),
  });
}
