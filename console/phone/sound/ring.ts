import { isDrill } from '../alerts/alert.ts';
import type { Stood } from '../alerts/standing.ts';

interface Tune {
  readonly rank: number;
  /** Pitch in hertz and length in seconds; 0 Hz is a rest. */
  readonly notes: readonly (readonly [number, number])[];
  readonly times: number;
  readonly loudness: number;
  readonly vibration: readonly number[];
}

const SIREN: Tune['notes'] = [
  [960, 0.35],
  [720, 0.35],
];
const DOUBLE: Tune['notes'] = [
  [880, 0.25],
  [0, 0.1],
  [880, 0.25],
  [0, 0.5],
];
const CHIME: Tune['notes'] = [
  [660, 0.2],
  [523, 0.35],
  [0, 0.3],
];

const TUNES = {
  RED: { rank: 4, notes: SIREN, times: 12, loudness: 1, vibration: [800, 200, 800, 200, 800, 200, 800, 200, 800] },
  ORANGE: { rank: 3, notes: DOUBLE, times: 4, loudness: 0.8, vibration: [500, 200, 500, 200, 500] },
  YELLOW: { rank: 2, notes: DOUBLE, times: 2, loudness: 0.6, vibration: [400, 200, 400] },
  BLUE: { rank: 1, notes: CHIME, times: 2, loudness: 0.5, vibration: [300] },
  SOFT: { rank: 0, notes: CHIME, times: 1, loudness: 0.4, vibration: [150] },
} satisfies Record<string, Tune>;

let audio: AudioContext | undefined;
let ringing = { until: 0, rank: -1 };
let silence: (() => void) | undefined;

/** Browsers allow sound only after a tap. */
export const isSoundAllowed = () => audio?.state === 'running';

/** To be called in the handler of a tap. */
export async function allowSound(): Promise<void> {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  if (audio.state !== 'running') await audio.resume();
}

/** An exercise, a test and an all-clear never sound like a real alert. */
export const tuneFor = ({ alert, standing }: Stood): Tune => (isDrill(alert) || standing === 'allClear' ? TUNES.SOFT : TUNES[alert.level]);

/** Rings, unless something more urgent is ringing. */
export function ring(tune: Tune = TUNES.BLUE) {
  if (Date.now() < ringing.until && tune.rank < ringing.rank) return;
  stopRinging();
  // Like sound, only after a tap.
  if ('vibrate' in navigator && navigator.userActivation?.hasBeenActive !== false) navigator.vibrate([...tune.vibration]);
  if (audio?.state !== 'running') return;
  const seconds = play(audio, tune);
  ringing = { until: Date.now() + seconds * 1000, rank: tune.rank };
}

/** The reader has noticed. */
export function stopRinging() {
  silence?.();
  silence = undefined;
  ringing = { until: 0, rank: -1 };
}

function play(context: AudioContext, tune: Tune): number {
  const oscillator = new OscillatorNode(context, { type: 'triangle' });
  const gain = new GainNode(context, { gain: 0 });
  oscillator.connect(gain).connect(context.destination);
  const begin = context.currentTime + 0.05;
  let at = begin;
  for (let round = 0; round < tune.times; round++) {
    for (const [pitch, length] of tune.notes) {
      if (pitch) oscillator.frequency.setValueAtTime(pitch, at);
      gain.gain.setTargetAtTime(pitch ? tune.loudness : 0, at, 0.01);
      at += length;
    }
  }
  gain.gain.setTargetAtTime(0, at, 0.01);
  oscillator.start(begin);
  oscillator.stop(at + 0.1);
  silence = () => oscillator.stop();
  return at - begin;
}
