const PATIENCE_MS = 8_000;

/** Where this device is, this once; null when it cannot or must not say. Nothing keeps watching. */
export const placeNow = (): Promise<{ longitude: number; latitude: number } | null> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve(null);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve({ longitude, latitude }),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 },
    );
  });
