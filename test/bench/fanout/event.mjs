/** What is subscribed to and published: the same fields and lengths on every server. */
import { districtCode } from '../seed.mjs';

const INSTRUCTION = '请避开低洼路段，关好门窗，切断室外危险电源，在安全处等候社区工作人员的通知。';
const HOURS_6 = 6 * 3_600_000;

const QUERY =
  'subscription Alerts($areas: [String!]!, $after: String) { alerts(areas: $areas, after: $after) { kind cursor alert { id seq level headline instruction areas } } }';
const PUBLISH = 'mutation Publish($input: PublishAlertInput!) { publishAlert(input: $input) { alerts { id } } }';

/** @param n district from 1 @param after a cursor to resume from */
export const subscriptionTo = (n, after) => ({
  operationName: 'Alerts',
  query: QUERY,
  variables: { areas: [districtCode(n)], ...(after && { after }) },
});

/** A request to our API that publishes. @param n district from 1 @param mark finds the event again in what arrives */
export const mutationOf = (n, mark) => ({
  query: PUBLISH,
  variables: {
    input: {
      areas: [districtCode(n)],
      level: 'YELLOW',
      event: '暴雨',
      category: 'MET',
      headline: headlineOf(mark),
      description: '预计未来6小时有暴雨。',
      instruction: INSTRUCTION,
      expiresAt: new Date(Date.now() + HOURS_6).toISOString(),
    },
  },
});

/** The same event as a peer gets it. */
export const eventOf = (n, mark) => ({
  kind: 'ALERT',
  cursor: 'MDAwMDAwMDAwMDAwLjIxMDEwMS4xMjM',
  alert: {
    id: '00000000-0000-7000-8000-000000000000',
    seq: 123,
    level: 'YELLOW',
    headline: headlineOf(mark),
    instruction: INSTRUCTION,
    areas: [districtCode(n)],
  },
});

const headlineOf = (mark) => `暴雨黄色预警 ${mark}`;
