/** Not in TypeScript's list yet, and not in every browser. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}

declare const BarcodeDetector: (new (options: { formats: string[] }) => Detector) | undefined;

const LOOK_EVERY_MS = 250;

export const canScan = () => typeof BarcodeDetector === 'function' && 'mediaDevices' in navigator;

/** Looks through the camera until it is told to stop. Rejects when there is no camera or it is not allowed. */
export async function scan(video: HTMLVideoElement, onCode: (text: string) => void, stop: AbortSignal): Promise<void> {
  if (typeof BarcodeDetector !== 'function') throw new Error('no detector');
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const close = () => stream.getTracks().forEach((track) => track.stop());
  if (stop.aborted) return close();
  stop.addEventListener('abort', close);
  video.srcObject = stream;
  await video.play();
  while (!stop.aborted) {
    const codes = await detector.detect(video).catch(() => []);
    for (const { rawValue } of codes) if (!stop.aborted) onCode(rawValue);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
