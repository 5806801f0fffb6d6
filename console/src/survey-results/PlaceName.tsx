import { useDivisionName } from '../fields/names';
import { DIGITS } from './figure';

/** Of a division, or of a grid in one. */
export const PlaceName = ({ code }: { code: string }) => {
  const name = useDivisionName(code.slice(0, DIGITS.COMMUNITY));
  return <>{code.length > DIGITS.COMMUNITY ? `${name} ${code.slice(DIGITS.COMMUNITY)}` : name}</>;
};
