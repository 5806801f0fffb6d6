interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallPrompt | null = null;
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  offered = event as InstallPrompt;
});

/** Whether the browser can put the page on the home screen by itself. */
export const canInstall = () => offered !== null;
export const isInstalled = () => matchMedia('(display-mode: standalone)').matches;

export async function install(): Promise<void> {
  await offered?.prompt();
  offered = null;
}

/** The service worker opens the page without a line. Its scope needs the header Service-Worker-Allowed: /m. */
export function installShell() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const register = () => void serviceWorker.register('/m/sw.js', { scope: '/m' }).catch(() => undefined);
  // After the page itself: it must not wait for its own copy.
  if (document.readyState === 'complete') register();
  else addEventListener('load', register);
}
