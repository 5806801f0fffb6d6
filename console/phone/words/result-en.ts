import type { resultZh } from './result-zh.ts';

export const resultEn: typeof resultZh = {
  name: 'Survey result',
  none: 'There is no such result',
  noneNote: 'Perhaps it is not public yet, or not any more. Ask whoever gave you the link.',
  noLine: 'No line: the result has not been loaded yet',

  asked: 'Who was asked',
  areas: (names) => `Residents of ${names}`,
  between: (from, to) => `${from} to ${to}`,
  drawn: (asked) => `${asked} households were drawn by chance from the register, and one adult in each was asked.`,
  answered: (answered, share) => `${answered} of them answered: ${share}.`,
  weighted: 'People like them speak for those who did not, so that the result is that of everybody.',
  channels: (mix) => `How they answered: ${mix}.`,
  channel: { LINK: 'link', QR: 'poster', INTERVIEW: 'interview', PHONE_CALL: 'telephone', PAPER: 'paper' },

  said: 'What people say',
  whole: 'All together',
  satisfied: (share) => `${share} satisfied`,
  satisfiedNote: 'Said “satisfied” or “very satisfied”',
  chose: (share) => share,
  recommend: (score) => `Net promoter score ${score}`,
  recommendNote: 'Share that would recommend it (9–10) less share that would not (0–6)',
  interval: (low, high) => `The true number is most likely between ${low} and ${high}`,
  count: (n) => `${n} answers`,
  hidden: 'Too few answers to be shown',

  places: 'Place by place',
  placesNote: (item) => `The bars are the intervals of “${item}”. Where two bars overlap, neither place is better, so there are no ranks.`,
  open: (place) => `Open ${place}`,
  back: 'Back to all together',

  privacy: 'How it is kept private',
  privacyNotes: [
    'No names were asked. Since the survey ended, nobody can tell who answered what.',
    'What people wrote is not published here.',
    'Results of single grids are not public.',
  ],
  minCell: (count) =>
    `Results of fewer than ${count} answers are not shown, nor any that would tell them. Too few to be shown is neither good nor bad.`,
};
