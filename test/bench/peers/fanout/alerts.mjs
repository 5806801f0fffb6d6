/** The part of the API's schema that the fan-out is measured with, and the door by which the bench publishes. */
export const SCHEMA = `
  type Query { ok: Boolean }
  type Subscription { alerts(areas: [String!]!, after: String): AlertEvent! }
  type AlertEvent { kind: String! cursor: String! alert: Alert }
  type Alert { id: ID! seq: Int! level: String! headline: String! instruction: String! areas: [String!]! }
`;

/** @param publish gets the event of each POST */
export async function takeEvents(request, response, publish) {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  await publish(JSON.parse(body));
  response.writeHead(200).end();
}
