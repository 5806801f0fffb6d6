import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { gridService } from '../grids/index.js';
import { initialsOf } from '../graphql/pinyin.js';
import { textFaults } from '../identity/index.js';
import type { RequestContext } from '../request/context.js';
import { BadInput, NotFound, type FieldError } from '../request/errors.js';
import { lockedRow, seenRow } from '../storage/change.js';
import { Building, Dwelling, Household, type BuildingRow, type DwellingRow, type HouseholdRow } from './place.entity.js';
import type * as inputs from './place.input.js';
import { ACTIVE_WITHIN, MOVE_BUILDING, MOVE_HOUSEHOLD } from './place.statements.js';

export const placeService = (ctx: RequestContext) => new PlaceService(ctx);

const LONGEST = { name: 80, unit: 20, room: 20 } as const;
const MOST_PERSONS = 99;

/** Buildings, the doors in them and the households behind them. */
export class PlaceService {
  constructor(private readonly ctx: RequestContext) {}

  async createBuilding(input: inputs.CreateBuildingInput): Promise<BuildingRow> {
    const grid = await this.#grid(input.code);
    this.ctx.require('building.manage');
    const faults = textFaults('name', input.name, LONGEST.name);
    if (faults.length) throw BadInput(...faults);
    const name = input.name.trim();
    const { em } = this.ctx;
    const row = em.create(Building, { district: grid.slice(0, 6), code: grid, name, initials: initialsOf(name), kind: input.kind });
    await this.#flush('name');
    return row;
  }

  async updateBuilding(input: inputs.UpdateBuildingInput): Promise<BuildingRow> {
    const { em } = this.ctx;
    const building = await seenRow(em, Building, input);
    const code = input.code == null ? building.code : await this.#grid(input.code);
    this.ctx.require('building.manage');
    const faults = input.name == null ? [] : textFaults('name', input.name, LONGEST.name);
    faults.push(...(await this.#leaving('building', building.id, input.status)));
    if (faults.length) throw BadInput(...faults);
    if (input.name) em.assign(building, { name: input.name.trim(), initials: initialsOf(input.name) });
    em.assign(building, { kind: input.kind ?? building.kind, status: input.status ?? building.status });
    const moves = code !== building.code;
    building.code = code;
    await this.#flush('name');
    if (moves) for (const text of MOVE_BUILDING) await em.execute(text, [code, building.id]);
    return building;
  }

  async createDwelling(input: inputs.CreateDwellingInput): Promise<DwellingRow> {
    const { em } = this.ctx;
    const building = await lockedRow(em, Building, input.buildingId);
    this.ctx.require('building.manage');
    const faults = doorFaults(input);
    if (building.status !== 'ACTIVE') faults.push({ field: 'buildingId', key: 'placeRetired' });
    if (faults.length) throw BadInput(...faults);
    const { district, code } = building;
    const row = em.create(Dwelling, { district, code, building, unit: input.unit?.trim() ?? '', room: input.room.trim(), vacant: input.vacant });
    await this.#flush('room');
    return row;
  }

  async updateDwelling(input: inputs.UpdateDwellingInput): Promise<DwellingRow> {
    const { em } = this.ctx;
    const dwelling = await seenRow(em, Dwelling, input);
    this.ctx.require('building.manage');
    const faults = [...doorFaults(input), ...(await this.#leaving('dwelling', dwelling.id, input.status))];
    if (faults.length) throw BadInput(...faults);
    const { unit, room, vacant, status } = input;
    em.assign(dwelling, {
      unit: unit?.trim() ?? dwelling.unit,
      room: room?.trim() ?? dwelling.room,
      vacant: vacant ?? dwelling.vacant,
      status: status ?? dwelling.status,
    });
    await this.#flush('room');
    return dwelling;
  }

  /** A vacant door is not vacant any more. */
  async createHousehold({ dwellingId, size, tags }: inputs.CreateHouseholdInput): Promise<HouseholdRow> {
    const { em } = this.ctx;
    const dwelling = await lockedRow(em, Dwelling, dwellingId);
    this.ctx.require('resident.manage');
    const faults = sizeFaults(size);
    if (dwelling.status !== 'ACTIVE') faults.push({ field: 'dwellingId', key: 'placeRetired' });
    if (faults.length) throw BadInput(...faults);
    const { district, code } = dwelling;
    dwelling.vacant = false;
    const row = em.create(Household, { district, code, dwelling, size, tags: [...new Set(tags)] });
    await em.flush();
    return row;
  }

  async updateHousehold(input: inputs.UpdateHouseholdInput): Promise<HouseholdRow> {
    const { em } = this.ctx;
    const household = await seenRow(em, Household, input);
    const dwelling = input.dwellingId == null ? null : await lockedRow(em, Dwelling, input.dwellingId);
    this.ctx.require('resident.manage');
    const faults = input.size == null ? [] : sizeFaults(input.size);
    if (dwelling && dwelling.status !== 'ACTIVE') faults.push({ field: 'dwellingId', key: 'placeRetired' });
    faults.push(...(await this.#leaving('household', household.id, input.status)));
    if (faults.length) throw BadInput(...faults);
    const { size, tags, status } = input;
    em.assign(household, {
      size: size ?? household.size,
      tags: tags ? [...new Set(tags)] : household.tags,
      status: status ?? household.status,
      ...(dwelling && { dwelling, code: dwelling.code }),
    });
    await em.flush();
    if (dwelling) for (const text of MOVE_HOUSEHOLD) await em.execute(text, [dwelling.code, household.id]);
    return household;
  }

  /** @throws ExpectedError NOT_FOUND for a grid that is not visible */
  async #grid(code: string): Promise<string> {
    const grid = /^\d{15}$/.test(code) ? await this.ctx.once(gridService).one({ code }) : null;
    if (!grid) throw NotFound('unknownGrid');
    return code;
  }

  /** What leaves the register must be empty. */
  async #leaving(what: keyof typeof ACTIVE_WITHIN, id: string, status: string | null | undefined): Promise<FieldError[]> {
    if (status !== 'RETIRED') return [];
    const [row] = await this.ctx.em.execute<{ left: boolean }[]>(ACTIVE_WITHIN[what], [id]);
    return row?.left ? [{ field: 'status', key: 'notEmptyYet' }] : [];
  }

  async #flush(field: string) {
    try {
      await this.ctx.em.flush();
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw BadInput({ field, key: 'taken' });
      throw error;
    }
  }
}

function doorFaults({ unit, room }: { unit?: string | null; room?: string | null }): FieldError[] {
  const faults: FieldError[] = [];
  if (unit && unit.trim().length > LONGEST.unit) faults.push({ field: 'unit', key: 'tooLong', values: { max: LONGEST.unit } });
  if (room != null) faults.push(...textFaults('room', room, LONGEST.room));
  return faults;
}

const sizeFaults = (size: number): FieldError[] =>
  size >= 1 && size <= MOST_PERSONS ? [] : [{ field: 'size', key: 'outOfRange', values: { min: 1, max: MOST_PERSONS } }];
