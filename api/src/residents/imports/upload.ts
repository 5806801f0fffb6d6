import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../request/actor.js';
import { sessionContext } from '../../request/tenancy.js';
import { sealOf } from '../../storage/keyring.js';
import { uuidv7 } from '../../storage/keys.js';
import type { Orm } from '../../storage/orm.js';
import type { Keyring, Seal } from '../../storage/sealing.js';
import { ImportJob, ImportPart } from './import.entity.js';
import { wakeImports } from './wake.js';

const PART = 1 << 20;
const LONGEST_NAME = 120;
/** Of the archive that a workbook is. */
const SIGNATURE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

const partPlace = (jobId: string, place: number) => `import:${jobId}:${place}`;

/** Takes a sheet in, sealed, all of it or nothing; a job then looks at it. */
export class RegisterUploads {
  constructor(
    private readonly orm: Orm,
    private readonly keyring: Keyring,
  ) {}

  admits({ permissions, session, mustEnrol, mustChangePassword }: Actor): boolean {
    return permissions.has('resident.import') && Boolean(session.writeDistrict) && !mustEnrol && !mustChangePassword;
  }

  /** @returns id of the import; nothing when it is no workbook */
  async receive({ id: account, session }: Actor, fileName: string, bytes: Buffer): Promise<string | undefined> {
    const [code] = session.scopes;
    const district = session.writeDistrict;
    if (!bytes.subarray(0, 4).equals(SIGNATURE) || !code || !district) return undefined;
    const id = uuidv7();
    await this.orm.em.fork({ session: sessionContext(session) }).transactional(async (em) => {
      const name = fileName.replace(/[\p{Cc}\p{Cf}/\\]/gu, '').slice(-LONGEST_NAME) || 'register.xlsx';
      await em.insert(ImportJob, {
        district,
        id,
        code,
        createdBy: account,
        fileName: name,
        fileBytes: bytes.length,
        createdAt: new Date(),
        updatedAt: new Date(),
      });
      const seal = await sealOf(this.keyring, em, district);
      for (let place = 0; place * PART < bytes.length; place++) {
        const sealedBytes = seal.closeBytes(bytes.subarray(place * PART, (place + 1) * PART), partPlace(id, place));
        await em.insert(ImportPart, { district, id: uuidv7(), code, place, sealedBytes, importJob: [district, id] });
      }
      await wakeImports(em, district);
    });
    return id;
  }
}

/** The sheet as it was uploaded. */
export async function uploaded(em: EntityManager, seal: Seal, district: string, id: string): Promise<Buffer> {
  const parts = await em.find(ImportPart, { district, importJob: [district, id] }, { orderBy: { place: 'asc' } });
  return Buffer.concat(parts.map(({ place, sealedBytes }) => seal.openBytes(Buffer.from(sealedBytes), partPlace(id, place))));
}
