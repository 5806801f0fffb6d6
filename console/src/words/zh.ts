import type { Words } from '../providers/i18n';
import { merge } from './merge';
import enums from './enums.zh';
import framework from './framework.zh';
import shell from './shell.zh';

/** Each module keeps its own words in `<module>/words.zh.ts`, beside what says them. Written first; the English follows. */
const modules = import.meta.glob<Words>('../*/words.zh.ts', { eager: true, import: 'default' });

export default merge(framework, enums, shell, ...Object.values(modules));
