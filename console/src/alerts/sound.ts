import type { AlertLevel, AlertStatus } from '@gridward/schema';

/** Pitch in Hz and length in seconds of each beep; the higher the level, the longer and the less alike a telephone. */
const PATTERNS: Record<AlertLevel, readonly (readonly [pitch: number, length: number])[]> = {
  RED: [
    [988, 0.22],
    [740, 0.22],
    [988, 0.22],
    [740, 0.22],
    [988, 0.22],
    [740, 0.4],
  ],
  ORANGE: [
    [880, 0.2],
    [880, 0.2],
    [880, 0.35],
  ],
  YELLOW: [
    [784, 0.18],
    [784, 0.25],
  ],
  BLUE: [[659, 0.25]],
};
/** An exercise or a test must be heard to work, and must not frighten anybody. */
const REHEARSAL: (typeof PATTERNS)[AlertLevel] = [[440, 0.1]];

const GAP = 0.08;
const LOUDNESS = 0.18;
const MUTED = 'gridward.alerts.muted';

let context: AudioContext | undefined;

export const isMuted = () => localStorage.getItem(MUTED) === 'yes';
export const setMuted = (muted: boolean) => localStorage.setItem(MUTED, muted ? 'yes' : 'no');

/** Browsers keep silent until the page was clicked. Call it from a click. */
export const allowSound = async () => {
  context ??= new AudioContext();
  await context.resume();
};

/** False when the browser did not let it be heard, so that the page can say so. */
export const playAlert = (level: AlertLevel, status: AlertStatus): boolean => {
  if (isMuted()) return true;
  context ??= new AudioContext();
  if (context.state !== 'running') return false;
  const real = status === 'ACTUAL';
  let at = context.currentTime;
  for (const [pitch, length] of real ? PATTERNS[level] : REHEARSAL) {
    beep(context, { at, pitch, length, loudness: real ? LOUDNESS : LOUDNESS / 4 });
    at += length + GAP;
  }
  return true;
};

interface Beep {
  readonly at: number;
  readonly pitch: number;
  readonly length: number;
  readonly loudness: number;
}

const beep = (audio: AudioContext, { at, pitch, length, loudness }: Beep) => {
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = pitch;
  // Ramps, because a tone that starts at full loudness clicks.
  volume.gain.setValueAtTime(0, at);
  volume.gain.linearRampToValueAtTime(loudness, at + 0.01);
  volume.gain.setValueAtTime(loudness, at + length - 0.02);
  volume.gain.linearRampToValueAtTime(0, at + length);
  tone.connect(volume).connect(audio.destination);
  tone.start(at);
  tone.stop(at + length);
};
