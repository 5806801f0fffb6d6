import { textFaults } from '../../identity/index.js';
import { ServiceKey, type RequestContext } from '../../request/context.js';
import { BadInput, NotFound, type FieldError } from '../../request/errors.js';
import { lockedRow, seenRow } from '../../storage/change.js';
import type { HostList } from '../../transport/hosts.js';
import { CapSource, type SourceRow } from './import.entity.js';
import { MOST_SOURCES, sources } from './import.statements.js';
import type { CreateCapSourceInput, RemoveCapSourceInput, UpdateCapSourceInput } from './import.type.js';

/** Hosts that districts may ask for alerts. */
export const capHostsKey = new ServiceKey<HostList>('hosts of CAP sources');

export const sourceService = (ctx: RequestContext) => new SourceService(ctx);

const LONGEST_NAME = 60;
const LONGEST_URL = 500;

/** Whom a district asks for alerts. */
export class SourceService {
  constructor(private readonly ctx: RequestContext) {}

  get #district() {
    return this.ctx.actor.session.writeDistrict ?? this.ctx.actor.home;
  }

  all() {
    return this.ctx.reads.read(sources, { district: this.#district });
  }

  async create(input: CreateCapSourceInput): Promise<SourceRow> {
    const { em } = this.ctx;
    this.ctx.require('alert.source');
    const district = this.#district;
    this.#check(input);
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`cap source ${district}`]);
    if ((await em.count(CapSource, { district })) >= MOST_SOURCES) throw BadInput({ field: 'url', key: 'tooMany', values: { max: MOST_SOURCES } });
    if (await em.findOne(CapSource, { district, url: input.url.trim() })) throw BadInput({ field: 'url', key: 'taken' });
    const source = em.create(CapSource, { ...input, name: input.name.trim(), url: input.url.trim(), district });
    await em.flush();
    return source;
  }

  /** Another address is another feed: what was seen at the old one says nothing about it. */
  async update({ id, version, ...changes }: UpdateCapSourceInput): Promise<SourceRow> {
    const source = await seenRow<SourceRow>(this.ctx.em, CapSource, { id, version });
    this.#own(source);
    const given = Object.fromEntries(
      Object.entries(changes).flatMap(([key, value]) => (value == null ? [] : [[key, typeof value === 'string' ? value.trim() : value]])),
    );
    const { name, url } = { ...source, ...given };
    this.#check({ name, url });
    if (url !== source.url) Object.assign(source, { etag: null, lastModified: null, seen: [], error: null });
    Object.assign(source, given);
    await this.ctx.em.flush();
    return source;
  }

  async remove({ id }: RemoveCapSourceInput): Promise<string> {
    const source = await lockedRow<SourceRow>(this.ctx.em, CapSource, id);
    this.#own(source);
    this.ctx.em.remove(source);
    await this.ctx.em.flush();
    return id;
  }

  #own({ district }: SourceRow) {
    if (district !== this.#district) throw NotFound();
    this.ctx.require('alert.source');
  }

  #check({ name, url }: { name: string; url: string }) {
    const faults: FieldError[] = [...textFaults('name', name, LONGEST_NAME), ...textFaults('url', url, LONGEST_URL)];
    if (url.trim() && !this.ctx.service(capHostsKey).allows(url.trim())) faults.push({ field: 'url', key: 'capHostNotAllowed' });
    if (faults.length) throw BadInput(...faults);
  }
}
