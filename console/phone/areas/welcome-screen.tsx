import { usePhone } from '../context.ts';
import { Icon } from '../icons.tsx';
import { canScan } from './scanner.ts';

/** The first thing a resident sees. */
export function WelcomeScreen() {
  const { phone, words } = usePhone();
  const isChinese = phone.settings.language === 'zh';
  return (
    <section class="welcome">
      <p class="brand" lang="zh-CN">
        <Icon name="bell" />
        {words.name}
      </p>
      <h1 tabIndex={-1}>{words.welcome}</h1>
      <p>{words.welcomeNote}</p>
      {canScan() && (
        <a class="button wide main" href="#/scan">
          <Icon name="scan" />
          {words.scan}
        </a>
      )}
      <a class={`button wide ${canScan() ? '' : 'main'}`} href="#/areas">
        <Icon name="list" />
        {words.fromList}
      </a>
      <button class="wide quiet" lang={isChinese ? 'en' : 'zh-CN'} onClick={() => phone.set({ language: isChinese ? 'en' : 'zh' })}>
        {words.otherLanguage}
      </button>
    </section>
  );
}
