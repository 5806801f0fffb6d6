import { usePhone } from '../context.ts';

/** What an office wrote, with its language for screen readers: English where asked for and written, else Chinese. */
export function useTexts() {
  const { phone } = usePhone();
  const isEnglish = phone.settings.language === 'en';
  return (text: string, textEn: string | null) => (isEnglish && textEn ? { text: textEn, lang: 'en' } : { text, lang: 'zh-CN' });
}
