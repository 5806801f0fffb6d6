import { tokenOf } from '../seed.mjs';
import { eventOf, mutationOf } from './event.mjs';

const now = () => Number(process.hrtime.bigint()) / 1e6;

/** Publishes one event at a server. Ours stores it first. @param district from 1 @returns when it was asked to */
export async function publish({ name, port }, district, mark) {
  const asked = now();
  if (name === 'ours') await publishOurs(port, district, mark);
  else await post(`http://127.0.0.1:${port}/publish`, {}, eventOf(district, mark));
  return asked;
}

async function publishOurs(port, district, mark) {
  const response = await post(`http://127.0.0.1:${port}/graphql`, { authorization: `Bearer ${tokenOf(district)}` }, mutationOf(district, mark));
  const { errors } = await response.json();
  if (errors) throw new Error(`Not published: ${JSON.stringify(errors).slice(0, 500)}`);
}

async function post(url, headers, body) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`Not published: ${response.status} ${(await response.text()).slice(0, 500)}`);
  return response;
}
