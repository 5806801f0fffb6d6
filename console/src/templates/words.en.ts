import type { Same } from '../words/merge';
import type zh from './words.zh';

export default {
  resources: { templates: { name: 'Alert templates', one: 'template', create: 'New template' } },
  templates: {
    explain: 'The standard wording that fills in an alert. Click to read it or to say it your district’s way; it is used as soon as it is saved.',
    readOnly: 'The standard wording that fills in an alert. District administrators change it.',
    placeholders:
      'Braces are replaced: {area} by the areas, {event} by the hazard, {level} by the colour, {hours} by how long. {place}, {time}, {cause} and {features} are left to the writer, who cannot publish before they are filled in.',
    add: 'New template',
    builtIn: 'Built in',
    own: 'District’s own',
    save: 'Save as the district’s own',
    saved: 'Template saved',
    remove: 'Back to the built-in one',
    removed: 'The built-in template is used again',
    fields: {
      key: 'Key (capital letters)',
      event: 'Event',
      eventEn: 'Event in English',
      eventCode: 'Event code, GB/T 35561',
      hours: 'Hours in force',
      headline: 'Headline',
      headlineEn: 'Headline in English',
      description: 'What is happening',
      descriptionEn: 'What is happening, in English',
      instruction: 'What to do, one step a line',
      instructionEn: 'What to do, in English',
    },
  },
} satisfies Same<typeof zh>;
