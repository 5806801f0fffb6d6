import type { DwellingListQuery } from '@gridward/schema';

export type Door = DwellingListQuery['dwellings']['nodes'][number];

/** 2单元 501 */
export const doorName = ({ unit, room }: Pick<Door, 'unit' | 'room'>) => [unit, room].filter(Boolean).join(' ');
