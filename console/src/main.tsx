import { createRoot } from 'react-dom/client';
import { App } from './App';
import { makeI18n } from './providers/i18n';

const i18nProvider = await makeI18n();
createRoot(document.getElementById('root')!).render(<App i18nProvider={i18nProvider} />);
