import type { Same } from '../words/merge';
import type zh from './words.zh';

export default {
  resources: { settings: { name: 'Settings', one: 'Parameter', many: 'parameters' } },
  settings: {
    of: 'Parameters of %{territory}. A change takes effect at once and goes into the audit.',
    readOnly: 'To be read only. Roles that may change them: %{roles}.',
    who: 'Roles that may change them: %{roles}.',
    parameter: 'Parameter',
    value: 'Value',
    default: 'Default',
    range: 'Range',
    between: '%{min} to %{max}',
    change: 'Change',
    save: 'Save',
    cancel: 'Cancel',
    toDefault: 'Use default',
    saved: 'Parameter saved',
    outside: 'Must lie between %{min} and %{max}',
    notNumber: 'Must be a number',
    groups: { identity: 'Signing in and accounts', staff: 'Staff', grids: 'Grids', alerts: 'Alerts' },
    units: { Failures: 'times', Minutes: 'min', Hours: 'h', Days: 'days', PerDay: 'per day', Permille: '‰' },
  },
} satisfies Same<typeof zh>;
