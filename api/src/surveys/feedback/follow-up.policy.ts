import type { Actor } from '../../request/actor.js';

/** Digits of a community and of a street. */
const COMMUNITY = 12;
const STREET = 9;

/**
 * What is about people of the community and its grids, and not about its stairs and lights: there the street calls, because nobody
 * handles what is said about themselves.
 */
const ABOUT_PEOPLE = new Set(['服务态度', '响应速度', '问题解决', '走访关怀', '矛盾调解', '公开透明', '总体满意', '总体']);

/** @param place code of a grid or community. What has no dimension may be about anybody. */
export const handlerOf = (place: string, dimension: string | null): string =>
  dimension === null || ABOUT_PEOPLE.has(dimension) ? place.slice(0, STREET) : place.slice(0, COMMUNITY);

/** Nobody with a post in one of the grids of the place, whatever other post they act in; nobody of the community where the street calls. */
export const mayHandle = (
  { territories }: Pick<Actor, 'territories'>,
  { code, place }: { readonly code: string; readonly place: string },
): boolean => {
  const community = place.slice(0, COMMUNITY);
  const own = territories.filter((each) => each.code.startsWith(community));
  return code.length <= STREET ? own.length === 0 : own.every((each) => each.code.length <= COMMUNITY);
};
