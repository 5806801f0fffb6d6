/** Computes the assessment of so many people in a process of its own, so that its memory is its own: `compute.mjs <api> <people>`. */
import { fromApi } from '../database.mjs';
import { crowd } from './crowd.mjs';

const [, , api, people] = process.argv;
const { computeCycle, DEFAULT_RULES } = await fromApi(api, 'assessments/computation/index.js');
const input = crowd(Number(people), DEFAULT_RULES);
const [began, cpu] = [performance.now(), process.cpuUsage()];
const output = computeCycle(input);
const computed = performance.now() - began;
const { user, system } = process.cpuUsage(cpu);
// And read once, as whoever stores it does.
let [lines, scored] = [0, 0];
for (const result of output.results()) {
  lines += result.lines.length;
  scored += result.score === null ? 0 : 1;
}
process.send({
  people: Number(people),
  ratings: input.ratings.subject.length,
  lines,
  scored,
  corrected: output.components.reduce((total, one) => total + one.corrected, 0),
  seconds: computed / 1_000,
  reading: (performance.now() - began - computed) / 1_000,
  cpu: (user + system) / 1e6,
  peak: process.resourceUsage().maxRSS / 1_024,
  hashes: [output.inputHash, output.outputHash],
});
