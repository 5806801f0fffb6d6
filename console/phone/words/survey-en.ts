import type { SurveyWords } from './survey-zh.ts';

export const surveyEn: SurveyWords = {
  name: 'Survey of residents',

  until: (time) => `Open until ${time}`,
  count: (count) => `At most ${count} screens, one question each`,
  anonymous: 'Why you can speak freely',
  anonymousNotes: [
    'Your answers carry no name, telephone number or door, and are kept apart from the list of who was asked.',
    'Nobody in the community office can see the answers of one person.',
  ],
  minCell: (count) => `Results from fewer than ${count} answers are shown to nobody.`,
  once: 'Each household counts once, and cannot change it afterwards.',
  oncePhone: 'Each phone counts once, and cannot change it afterwards.',
  keeps: 'You may stop at any time. What you answered stays on this phone, and is deleted once it was handed in. It works without a line too.',
  cannotKeep: 'The browser of this phone does not allow keeping anything. Please do not close this page before you have handed it in.',
  begin: 'Begin',
  goOn: 'Go on',
  bigger: 'Text size',

  progress: (place, count) => `${place} / ${count}`,
  progressRead: (place, count) => `Question ${place} of ${count}`,
  previous: 'Back',
  next: 'Next',
  optional: 'You may skip this',
  answerFirst: 'Please choose an answer first.',
  writeFirst: 'Please write a few words first.',
  fault: 'This answer was not accepted. Please look at it again, then hand in once more.',
  levels: { 5: 'Very satisfied', 4: 'Satisfied', 3: 'Mostly satisfied', 2: 'Dissatisfied', 1: 'Very dissatisfied' },
  notApplicable: 'Do not know / does not apply',
  ten: ['0: not at all', '10: very much'],
  several: 'Choose as many as you like',
  inOrder: 'Tap in order, the most important first. Tap again to undo.',
  placed: (place) => `Place ${place}`,
  clear: 'Clear',
  yourWords: 'Please write here',
  noNames: 'Please write no names, telephone numbers or doors.',
  left: (count) => `${count} characters left`,
  cut: 'There is no line. You can go on; nothing is lost.',

  end: 'That was all',
  endNote: 'You may go back and look again, or hand it in now.',
  notYet: 'A question still needs an answer',
  toMissing: 'Go to this question',
  submit: 'Hand in',
  preparing: 'Preparing…',
  sending: 'Handing in…',
  waits: 'Kept until there is a line',
  waitsNote: 'There is no line now. It goes out by itself when the line is back.',
  keepOpen: 'Please do not close this page.',
  mayClose: 'You may do something else. If you close this page, it goes out when you open it again.',
  tryNow: 'Try again now',
  refused: 'It was not accepted. Please hand it in once more.',

  endings: {
    TAKEN: { title: 'It has arrived. Thank you', note: 'Your answers were deleted from this phone. You can close this page.' },
    ANSWERED: {
      title: 'Already answered',
      note: 'This survey was handed in before. It counts once, and the first counts. If you lost the line while handing in, that is the one.',
    },
    CLOSED: {
      title: 'It cannot be answered now',
      note: 'This survey is over, or has not begun. Answers that were not handed in were deleted from this phone.',
    },
    FULL: {
      title: 'No more answers are needed here',
      note: 'Thank you for offering. This poster has all the answers it takes. Answers that were not handed in were deleted from this phone.',
    },
    UNKNOWN: { title: 'This survey was not found', note: 'The link may be incomplete, or the survey is over.' },
  },
  whatToDo: [
    'Scan the code on the notice again, or copy the whole link, and open it once more.',
    'If that does not help, ask the street office or whoever gave you the notice for a new one.',
  ],
  toAlerts: 'To the alerts',

  followUp: {
    offer: 'There is something you are not satisfied with. May the street office or the community call you about it?',
    yes: 'Yes, please call me',
    no: 'If not, just close this page. Still nobody knows who gave your answers.',
    about: 'It is about:',
    apart:
      'Your number is sealed and kept apart from your answers: nobody can look up what you answered. The grid worker you judged does not see it. It is deleted some time after it is settled.',
    phone: 'Telephone (needed)',
    name: 'How to call you (optional)',
    words: 'What you want to say first (optional)',
    send: 'Please call me',
    taken: (day: string) => `Thank you. Somebody will call you by ${day}.`,
    refused: 'It was not taken. Check the number; once the survey is over, it is too late.',
    cut: 'There is no line, and it was not taken yet. Try again in a moment.',
  },

  actions: {
    title: 'You said, we did',
    said: 'You said:',
    done: 'We did:',
    by: (who: string, day: string) => `${who}, ${day}`,
    none: 'Nothing has been published yet.',
  },

  noLine: 'No line: the survey has not been loaded yet',
  noLineNote: 'It opens by itself when the line is back.',
};
