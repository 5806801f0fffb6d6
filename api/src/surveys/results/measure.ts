import type { EntityManager } from '@mikro-orm/postgresql';
import type { Measure, Measured, MeasuredPeriod } from '../../request/measures.js';
import { figureOf, type Kept } from './figures.js';
import { varianceOf } from './indicators.js';

/** The last survey that was over in the period and asked this, and what it says of each place, as it may be seen. */
const FIGURES = `
select distinct on (f.code) f.code, f.items -> ? as kept
from survey s join survey_figure f on f.district_code = s.district_code and f.survey_id = s.id and f.stream = 'PROBABILITY' and f.slice = ''
where s.district_code = ? and s.cleaned_at is not null and s.closed_at >= (?::date)::timestamp at time zone 'Asia/Shanghai' and s.closed_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'
  and jsonb_typeof(f.items -> ?) = 'array' and length(f.code) in (12, 15)
order by f.code, s.closed_at desc`;

const STAFF = `select id, division_code as code from staff_member where district_code = ? and length(division_code) >= 12 order by id`;

/** Residents’ satisfaction with the own grid, or with its community where the grid is too small to be shown. */
export const surveyMeasure: Measure = {
  code: 'SURVEY',
  zh: '居民满意度调查',
  en: 'Survey of residents',
  unit: 'POINTS',
  direction: 'MORE',
  floor: 50,
  target: 90,
  hasItems: true,
  isSurvey: true,
  read,
};

async function read(em: EntityManager, { district, from, to, item }: MeasuredPeriod): Promise<Measured[]> {
  const figures = await em.execute<{ code: string; kept: Kept }[]>(FIGURES, [item, district, from, to, item]);
  const byPlace = new Map(figures.map(({ code, kept }) => [code, figureOf(kept)]));
  const staff = await em.execute<{ id: string; code: string }[]>(STAFF, [district]);
  return staff.flatMap(({ id, code }): Measured[] => {
    const group = [code, code.slice(0, 12)].find((place) => byPlace.get(place)?.n != null);
    const figure = group === undefined ? undefined : byPlace.get(group);
    if (group === undefined || !figure || figure.n === null || figure.value === null) return [];
    const { n, value: mean } = figure;
    const variance = varianceOf({ ...figure, code: group }, n, mean);
    return [{ staffId: id, numerator: mean, denominator: n, sample: { group, n, mean, variance } }];
  });
}
