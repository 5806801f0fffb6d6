/** Names of tasks, as jobs are enqueued by. */
export const ASSIGN = 'assessment-raters';
export const SCORE = 'assessment-scores';
