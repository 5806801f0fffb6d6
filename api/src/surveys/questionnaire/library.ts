import type { Choice, Question } from './question.js';

/** Standard questions (section 3.1 of the domain): equal wording everywhere, so that figures of different surveys are one trend. */
interface Standard {
  readonly key: string;
  readonly dimension: string;
  readonly text: string;
  readonly textEn: string;
}

const LEVELS: readonly Standard[] = [
  {
    key: 'attitude',
    dimension: '服务态度',
    text: '您对社区工作人员的服务态度满意吗？',
    textEn: 'How satisfied are you with the manner of the community staff?',
  },
  {
    key: 'speed',
    dimension: '响应速度',
    text: '您反映问题后，社区的响应速度您满意吗？',
    textEn: 'How satisfied are you with how quickly the community responds?',
  },
  {
    key: 'solving',
    dimension: '问题解决',
    text: '您反映的问题最后解决得怎么样，您满意吗？',
    textEn: 'How satisfied are you with how your problems were solved?',
  },
  {
    key: 'visits',
    dimension: '走访关怀',
    text: '您对网格员上门走访和关怀满意吗？',
    textEn: 'How satisfied are you with visits and care by the grid worker?',
  },
  { key: 'mediation', dimension: '矛盾调解', text: '您对邻里矛盾的调解满意吗？', textEn: 'How satisfied are you with the mediation of disputes?' },
  {
    key: 'environment',
    dimension: '环境卫生',
    text: '您对小区的环境卫生满意吗？',
    textEn: 'How satisfied are you with the cleanliness of your compound?',
  },
  { key: 'safety', dimension: '治安安全', text: '您对小区的治安和安全满意吗？', textEn: 'How satisfied are you with safety in your compound?' },
  { key: 'culture', dimension: '文化活动', text: '您对社区组织的文化活动满意吗？', textEn: 'How satisfied are you with cultural activities?' },
  {
    key: 'openness',
    dimension: '公开透明',
    text: '您对社区事务的公开程度满意吗？',
    textEn: 'How satisfied are you with how openly matters are handled?',
  },
  {
    key: 'overall',
    dimension: '总体满意',
    text: '总的来说，您对社区工作满意吗？',
    textEn: 'Overall, how satisfied are you with the work of the community?',
  },
];

const YES_NO: readonly Choice[] = [
  { key: 'yes', text: '知道', textEn: 'Yes' },
  { key: 'no', text: '不知道', textEn: 'No' },
];

const base = { required: true, choices: [], rows: [], showIf: [] } as const;

const awareness = (key: string, text: string, textEn: string): Question => ({
  ...base,
  key,
  kind: 'SINGLE',
  dimension: '知晓',
  text,
  textEn,
  choices: YES_NO,
});

/** In the order of a usual questionnaire. */
export const LIBRARY: readonly Question[] = [
  awareness('knowsWorker', '您知道自己的网格员是谁吗？', 'Do you know who your grid worker is?'),
  awareness('knowsFirstInquiry', '您知道社区实行首问负责制吗？', 'Do you know that whoever you ask first is responsible for your matter?'),
  ...LEVELS.map((standard): Question => ({ ...base, ...standard, kind: 'LIKERT' })),
  {
    ...base,
    key: 'recommend',
    kind: 'NPS',
    dimension: null,
    text: '您有多大可能向亲友推荐住在本社区？（0 为完全不会，10 为一定会）',
    textEn: 'How likely are you to recommend living here? (0 not at all, 10 certainly)',
    required: false,
  },
  {
    ...base,
    key: 'wish',
    kind: 'TEXT',
    dimension: null,
    text: '您最希望社区改进什么？',
    textEn: 'What should the community improve first?',
    required: false,
  },
];
