import { ServiceKey } from '../request/context.js';

/** What the installation, not a district, decides. */
export const settingsKey = new ServiceKey<{ readonly requireSecondFactor: boolean }>('identity settings');
