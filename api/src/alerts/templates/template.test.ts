import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../../test/kit/app.js';
import { alertInput } from '../../../../test/kit/builders.js';
import { TEXT_LIMITS } from '../alert.texts.js';
import { LIBRARY } from './library/index.js';
import { openPlaceholder, unknownPlaceholder } from './placeholders.js';

const TEXTS = ['event', 'eventEn', 'headline', 'headlineEn', 'description', 'descriptionEn', 'instruction', 'instructionEn'] as const;

describe('the built-in library', () => {
  test('has a hazard at a level once only', () => {
    const names = LIBRARY.map(({ key, level }) => `${key} ${level}`);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(LIBRARY.map(({ key }) => key)).size).toBeGreaterThanOrEqual(20);
  });

  test.each(LIBRARY.map((template) => [`${template.key} ${template.level}`, template] as const))(
    '%s can be published in both languages',
    (_, template) => {
      for (const text of TEXTS) {
        expect([text, template[text].trim()]).not.toEqual([text, '']);
        expect(template[text].length).toBeLessThanOrEqual(TEXT_LIMITS[text]);
        expect([text, unknownPlaceholder(template[text])]).toEqual([text, undefined]);
      }
      expect(template.instruction).toMatch(/^1\. .*\n2\. /);
      expect(template.instruction.split('\n').length).toBe(template.instructionEn.split('\n').length);
      // A phone takes a semicolon for the end of a step; and who writes Chinese need not fill in English.
      expect(`${template.instruction}${template.instructionEn}`).not.toMatch(/[;；]/);
      expect(openPlaceholder(`${template.descriptionEn}${template.instruction}${template.instructionEn}`)).toBeUndefined();
    },
  );
});

describe('a district’s own wording', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ demo: true });
  }, 60_000);
  afterAll(() => app.stop());

  interface Template {
    id: string;
    key: string;
    level: string;
    version: number | null;
    builtIn: boolean;
    headline: string;
  }
  const FIELDS = '{ id key level version builtIn headline }';
  const wording = (more: object = {}) => ({
    key: 'RAINSTORM',
    level: 'YELLOW',
    category: 'MET',
    event: '暴雨',
    eventEn: 'Rainstorm',
    eventCode: '11B03',
    urgency: 'EXPECTED',
    certainty: 'LIKELY',
    hours: 10,
    headline: '{area}请防{event}',
    headlineEn: '{level}: {event}',
    description: '{时间}起有雨。',
    descriptionEn: 'It will rain.',
    instruction: '1. 不要出门。',
    instructionEn: '1. Stay in.',
    ...more,
  });
  const SAVE = `mutation($input: SaveAlertTemplateInput!) { saveAlertTemplate(input: $input) { alertTemplate ${FIELDS} } }`;
  const save = (who: string, more: object = {}) => app.send<{ saveAlertTemplate: { alertTemplate: Template } }>(who, SAVE, { input: wording(more) });
  const all = async (who: string) => (await app.data<{ alertTemplates: Template[] }>(who, `{ alertTemplates ${FIELDS} }`)).alertTemplates;
  const one = async (who: string, key = 'RAINSTORM', level = 'YELLOW') => (await all(who)).find((each) => each.key === key && each.level === level);
  const REMOVE = `mutation($id: ID!) { removeAlertTemplate(input: { id: $id }) { alertTemplate ${FIELDS} } }`;

  test('takes the place of the built-in one for those who publish in the district, and for nobody else', async () => {
    const { data } = await save('district');
    expect(data?.saveAlertTemplate.alertTemplate).toMatchObject({ builtIn: false, version: 1 });
    expect(await one('street1')).toMatchObject({ headline: '{area}请防{event}', builtIn: false });
    expect(await one('district@210103')).toMatchObject({ builtIn: true, version: null });
    expect(await one('city')).toMatchObject({ builtIn: true });
    expect((await all('street1')).length).toBe(LIBRARY.length);
  });

  test('stands beside the library when it is about something else', async () => {
    await save('district', { key: 'DOGS', level: 'BLUE', event: '犬只伤人', eventEn: 'Dogs' });
    expect((await all('street1')).at(-1)).toMatchObject({ key: 'DOGS', builtIn: false });
  });

  test('gives way to the built-in one when it is given up', async () => {
    const { data } = await save('district', { level: 'RED' });
    const id = data?.saveAlertTemplate.alertTemplate.id;
    expect((await app.send('district@210103', REMOVE, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await app.send('city', REMOVE, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await app.send('street1', REMOVE, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await app.data('district', REMOVE, { id })).toMatchObject({ removeAlertTemplate: { alertTemplate: { builtIn: true } } });
    expect(await one('street1', 'RAINSTORM', 'RED')).toMatchObject({ builtIn: true });
  });

  test('is not overwritten by somebody who has not seen it', async () => {
    const first = (await save('district', { level: 'BLUE' })).data?.saveAlertTemplate.alertTemplate;
    expect((await save('district', { level: 'BLUE' })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    const answers = await Promise.all(['甲', '乙'].map((headline) => save('district', { level: 'BLUE', version: first?.version, headline })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'fine').sort()).toEqual(['CONFLICT', 'fine']);
  });

  test('is refused with the field named when nobody could fill it in, or when it is too long or empty', async () => {
    const wrong: [object, string][] = [
      [{ headline: '{areas}预警' }, 'headline'],
      [{ instructionEn: 'Go to {}.' }, 'instructionEn'],
      [{ description: ' ' }, 'description'],
      [{ headline: '长'.repeat(101) }, 'headline'],
      [{ hours: 0 }, 'hours'],
      [{ hours: 721 }, 'hours'],
      [{ key: 'rain' }, 'key'],
      [{ eventCode: '暴雨' }, 'eventCode'],
    ];
    for (const [more, field] of wrong) {
      const { errors } = await save('district', { level: 'ORANGE', ...more });
      expect([errors?.[0]?.extensions.code, errors?.[0]?.extensions.fieldErrors?.map((fault) => fault.field)]).toEqual(['BAD_USER_INPUT', [field]]);
    }
    expect(await one('district', 'RAINSTORM', 'ORANGE')).toMatchObject({ builtIn: true });
  });

  test('is for the district’s administrators to write', async () => {
    for (const who of ['street1', 'clerk1', 'worker', 'resident']) expect((await save(who)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('is not published with a blank left open', async () => {
    const PUBLISH = 'mutation($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { eventCode } } }';
    const open = alertInput(['210102'], { description: '{地点}发生火情。', headlineEn: 'Fire in {area}' });
    expect((await app.refusal('district', PUBLISH, { input: open })).fields).toEqual(['description', 'headlineEn']);
    const filled = alertInput(['210102'], { description: '园路街{甲}发生火情。', eventCode: '11B03' });
    expect(await app.data('district', PUBLISH, { input: filled })).toEqual({ publishAlert: { alerts: [{ eventCode: '11B03' }] } });
  });
});
