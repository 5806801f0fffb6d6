import type { Words } from '../providers/i18n';
import { merge } from './merge';
import enums from './enums.en';
import framework from './framework.en';
import shell from './shell.en';

const modules = import.meta.glob<Words>('../*/words.en.ts', { eager: true, import: 'default' });

export default merge(framework, enums, shell, ...Object.values(modules));
