/** People who answer, in a process of their own. */
import http from 'node:http';

const AT_ONCE = 256;
const QUERY = 'mutation ($input: SubmitSurveyAnswersInput!) { submitSurveyAnswers(input: $input) { outcome } }';

process.once('message', async ({ port, tokens, items }) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const answers = (n) => Array.from({ length: items }, (_, i) => ({ question: `q${i}`, value: 1 + ((n + i * 3) % 5) }));
  const counts = { taken: 0, refused: 0 };
  let next = 0;
  const began = performance.now();
  const work = async () => {
    while (next < tokens.length) {
      const n = next++;
      const body = JSON.stringify({ query: QUERY, variables: { input: { token: tokens[n], answers: answers(n), seconds: 90 } } });
      const { data } = await post(agent, port, body);
      if (data?.submitSurveyAnswers.outcome === 'TAKEN') counts.taken++;
      else counts.refused++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  process.send({ ...counts, seconds: (performance.now() - began) / 1_000 });
});

const post = (agent, port, body) =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request({ agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part) => (text += part))
        .on('end', () => resolve(JSON.parse(text)));
    });
    request.once('error', reject).end(body);
  });
