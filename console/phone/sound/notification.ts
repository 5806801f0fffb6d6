/** default: may be asked for. missing: this browser has none. */
export const notificationState = () => ('Notification' in window && 'serviceWorker' in navigator ? Notification.permission : 'missing');

export const askForNotifications = () => Notification.requestPermission();

interface Notice {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly isUrgent: boolean;
}

/** Only while the page is out of sight. Through the service worker: phones know no other way. */
export async function notify({ id, title, body, isUrgent }: Notice): Promise<void> {
  if (notificationState() !== 'granted' || document.visibilityState === 'visible') return;
  const registration = await navigator.serviceWorker.getRegistration('/m');
  await registration?.showNotification(title, {
    body,
    tag: id,
    requireInteraction: isUrgent,
    icon: '/m/icon-192.png',
    badge: '/m/badge.png',
    lang: document.documentElement.lang,
  });
}
