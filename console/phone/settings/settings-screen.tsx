import { usePhone } from '../context.ts';
import { InstallSection } from './install-section.tsx';
import { MyAreas } from './my-areas.tsx';
import { NotificationSection } from './notification-section.tsx';
import type { Language, TextSize } from './settings.ts';
import { allowSound, ring } from '../sound/ring.ts';

export function SettingsScreen() {
  const { words } = usePhone();
  return (
    <>
      <h1 tabIndex={-1}>{words.settings}</h1>
      <MyAreas />
      <SoundSection />
      <NotificationSection />
      <TextSizeSection />
      <LanguageSection />
      <InstallSection />
    </>
  );
}

function SoundSection() {
  const { phone, words } = usePhone();
  const { sound } = phone.settings;
  return (
    <section>
      <h2 id="sound">{words.sound}</h2>
      <p>{words.soundNote}</p>
      <div class="pair">
        <button role="switch" aria-checked={sound} aria-labelledby="sound" onClick={() => phone.set({ sound: !sound })}>
          {sound ? words.on : words.off}
        </button>
        <button onClick={() => void allowSound().then(() => ring())}>{words.trySound}</button>
      </div>
    </section>
  );
}

const TEXT_SIZES: readonly TextSize[] = ['normal', 'large', 'huge'];
const LANGUAGES: readonly Language[] = ['zh', 'en'];

function TextSizeSection() {
  const { phone, words } = usePhone();
  const options = TEXT_SIZES.map((value) => ({ value, label: words.textSizes[value], lang: words.lang }));
  return <Choice title={words.textSize} options={options} chosen={phone.settings.textSize} choose={(textSize) => phone.set({ textSize })} />;
}

function LanguageSection() {
  const { phone, words } = usePhone();
  const options = LANGUAGES.map((value) => ({ value, label: value === 'zh' ? '中文' : 'English', lang: value === 'zh' ? 'zh-CN' : 'en' }));
  return <Choice title={words.language} options={options} chosen={phone.settings.language} choose={(language) => phone.set({ language })} />;
}

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang: string }[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

function Choice<Value extends string>({ title, options, chosen, choose }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>
        <h2>{title}</h2>
      </legend>
      <div class="choice">
        {options.map(({ value, label, lang }) => (
          <label key={value} lang={lang}>
            <input type="radio" name={title} checked={value === chosen} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
