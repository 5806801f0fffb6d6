/** Whether this browser can read aloud at all. Some list their voices late or never, and read all the same. */
export function canSpeak(language: string): boolean {
  if (!('speechSynthesis' in window)) return false;
  const voices = speechSynthesis.getVoices();
  return voices.length === 0 || voices.some(({ lang }) => isSame(lang, language));
}

/** Reads a little slowly. `onEnd` is told whether it could be read. */
export function speak(text: string, language: string, onEnd: (wasRead: boolean) => void) {
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = language;
  utterance.rate = 0.9;
  const voice = speechSynthesis.getVoices().find(({ lang }) => isSame(lang, language));
  if (voice) utterance.voice = voice;
  utterance.onend = () => onEnd(true);
  utterance.onerror = ({ error }) => onEnd(error === 'canceled' || error === 'interrupted');
  speechSynthesis.speak(utterance);
}

export function hush() {
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/** zh-CN, zh_CN and cmn-Hans-CN are one language here; zh-HK is Cantonese. */
function isSame(voice: string, language: string): boolean {
  const tag = voice.replace(/_/g, '-').toLowerCase();
  if (language === 'zh-CN') return /^(zh-cn|zh-hans|cmn|zh$)/.test(tag);
  return tag.startsWith(language.toLowerCase());
}
