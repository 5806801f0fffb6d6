import type { Actor } from '../../request/actor.js';
import { sessionContext } from '../../request/tenancy.js';
import { sealOf } from '../../storage/keyring.js';
import { uuidv7 } from '../../storage/keys.js';
import type { Orm } from '../../storage/orm.js';
import type { Keyring } from '../../storage/sealing.js';
import { StaffImport } from './import.entity.js';

const LONGEST_NAME = 120;
const MOST_BYTES = 10 << 20;
/** Of the archive that a workbook is. */
const SIGNATURE = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const DAY_MS = 86_400_000;

export const uploadPlace = (id: string) => `staff-import:${id}`;

/** Takes a list of staff in, sealed. Nothing is written to the files before somebody decides. */
export class StaffUploads {
  constructor(
    private readonly orm: Orm,
    private readonly keyring: Keyring,
  ) {}

  admits({ permissions, session, mustEnrol, mustChangePassword }: Actor): boolean {
    return permissions.has('staff.create') && Boolean(session.writeDistrict) && !mustEnrol && !mustChangePassword;
  }

  /** @returns id of the upload; nothing when it is no workbook, or larger than a list of staff can be */
  async receive({ id: createdBy, session }: Actor, fileName: string, bytes: Buffer): Promise<string | undefined> {
    const [code] = session.scopes;
    const district = session.writeDistrict;
    if (!bytes.subarray(0, 4).equals(SIGNATURE) || bytes.length > MOST_BYTES || !code || !district) return undefined;
    const id = uuidv7();
    await this.orm.em.fork({ session: sessionContext(session) }).transactional(async (em) => {
      // What nobody decided about goes, and what the same person uploaded before.
      const old = { $or: [{ createdBy }, { createdAt: { $lt: new Date(Date.now() - DAY_MS) } }] };
      await em.nativeDelete(StaffImport, { district, ...old });
      const seal = await sealOf(this.keyring, em, district);
      const name = fileName.replace(/[\p{Cc}\p{Cf}/\\]/gu, '').slice(-LONGEST_NAME) || 'staff.xlsx';
      await em.insert(StaffImport, {
        district,
        id,
        code,
        createdBy,
        fileName: name,
        sealedBytes: seal.closeBytes(bytes, uploadPlace(id)),
        createdAt: new Date(),
      });
    });
    return id;
  }
}
