import type { Task } from '../../jobs/worker.js';
import { PARAMETERS } from '../../request/parameters.js';

const KEPT = 'surveys.keepContactDays';

/** Numbers of residents whose follow-up is over, each district after its own time. What was said and done stays, and leads to nobody. */
const FORGET = [
  `delete from survey_contact c using survey_follow_up f, district d
   where f.district_code = c.district_code and f.id = c.follow_up_id and d.district_code = c.district_code
     and f.closed_on < current_date - coalesce((d.parameters ->> '${KEPT}')::int, ${PARAMETERS[KEPT].default})`,
  `update survey_follow_up f set sealed_words = null from district d
   where d.district_code = f.district_code and f.sealed_words is not null
     and f.closed_on < current_date - coalesce((d.parameters ->> '${KEPT}')::int, ${PARAMETERS[KEPT].default})`,
] as const;

export const forgetContacts: Task = {
  name: 'forget-survey-contacts',
  cron: '17 3 * * *',
  atStart: true,
  run: ({ transaction }) =>
    transaction(async (em) => {
      for (const statement of FORGET) await em.execute(statement);
    }),
};
