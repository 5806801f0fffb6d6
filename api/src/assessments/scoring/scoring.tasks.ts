import type { Job, Task } from '../../jobs/worker.js';
import type { Measure } from '../../request/measures.js';
import { parameter } from '../../request/parameters.js';
import { District } from '../../request/district.entity.js';
import { dayIn } from '../../request/context.js';
import { ASSIGN, SCORE } from '../cycles/names.js';
import { ASSIGN_RATERS } from '../cycles/raters.sql.js';
import { score } from './score.js';

/** What a cycle sets going: raters are asked, scores are worked out, and what is over by its date goes on by itself. */
export const scoringTasks = (measures: readonly Measure[]): readonly Task[] => [
  { name: ASSIGN, run: assignRaters },
  {
    name: SCORE,
    run: ({ payload, transaction }) =>
      transaction(async (em) => {
        // Hundreds of thousands of rows: longer than anybody who waits would be let.
        await em.execute(`set local statement_timeout = '10min'`);
        await score(em, { district: payload.district, cycle: String(payload['cycleId']) }, measures);
      }),
  },
  {
    name: 'end-collecting',
    cron: '5 16 * * *',
    atStart: true,
    run: ({ transaction }) => transaction(async (em) => void (await em.execute(END_COLLECTING, [SCORE, `${SCORE} `]))),
  },
];

const assignRaters = ({ payload: { district, cycleId }, transaction }: Job) =>
  transaction(async (em) => {
    const row = await em.findOne(District, { code: district });
    const today = dayIn(new Date());
    const most = (name: 'subordinates' | 'peers' | 'residents' | 'departments' | 'committee') => parameter(row, `assessments.${name}PerPerson`);
    const each = [most('subordinates'), most('peers'), most('residents'), most('departments'), most('committee')];
    await em.execute(ASSIGN_RATERS, [district, String(cycleId), district, today, today, ...each]);
  });

/** The last day of rating is over where it is past midnight in China. */
const END_COLLECTING = `
with over as (
  update assessment_cycle set state = 'SCORING', version = version + 1, updated_at = now()
  where state = 'COLLECTING' and collect_until < (now() at time zone 'Asia/Shanghai')::date returning district_code, id
)
select gridward.enqueue(district_code, ?, json_build_object('district', district_code, 'cycleId', id), null, ? || id, 8) from over`;
