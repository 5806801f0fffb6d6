import { ForgetPushDocument, PushKeyDocument, RegisterPushDocument } from '@gridward/schema';
import { send } from '../providers/graphql';

/** The worker of the phone page shows notifications for the console too: a console that is closed has none of its own. */
const WORKER = '/m/sw.js';
const SCOPE = '/m';

export const canNotify = () => 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

const bytesOf = (base64url: string) => Uint8Array.from(atob(base64url.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

/** @returns what this browser is subscribed with, if it is */
export async function subscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/** @returns `denied` when the person, or the browser, does not want it @throws when the push service cannot be reached */
export async function switchOn(): Promise<'on' | 'denied'> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied';
  await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
  const registration = await active();
  const { pushKey } = await send(PushKeyDocument, {});
  const made = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytesOf(pushKey) });
  const { endpoint, keys } = made.toJSON();
  await send(RegisterPushDocument, { input: { endpoint: endpoint ?? '', p256dh: keys?.['p256dh'] ?? '', auth: keys?.['auth'] ?? '' } });
  return 'on';
}

export async function switchOff(): Promise<void> {
  const made = await subscription();
  if (!made) return;
  await send(ForgetPushDocument, { input: { endpoint: made.endpoint } });
  await made.unsubscribe();
}

/** The page is outside the worker's scope, so `ready` would never come. */
async function active(): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  if (!registration) throw new Error('no worker');
  const coming = registration.installing ?? registration.waiting;
  if (!registration.active && coming)
    await new Promise<void>((resolve) => {
      coming.addEventListener('statechange', () => coming.state === 'activated' && resolve());
    });
  return registration;
}
