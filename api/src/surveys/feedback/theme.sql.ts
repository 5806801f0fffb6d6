/** Themes of every text that no person has looked at yet are proposed anew. */
export const OPEN_TEXTS = `select id, sealed_text as text, themes from survey_text where district_code = ? and not is_confirmed and id > ? order by id limit ?`;

export const PROPOSE = `
update survey_text t set themes = p.themes, version = t.version + 1
from jsonb_to_recordset(?::jsonb) as p(id uuid, themes text[]) where t.district_code = ? and t.id = p.id and not t.is_confirmed`;
