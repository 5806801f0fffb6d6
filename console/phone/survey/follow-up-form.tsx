import { useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { deviceId } from '../device.ts';
import { ask, Refusal } from '../line/ask.ts';
import { FollowUp } from '../line/documents.ts';
import type { Question } from './sheet.ts';
import { useTexts } from './texts.ts';

interface FollowUpFormProps {
  readonly token: string;
  /** What was answered low. */
  readonly about: Question;
}

const LONGEST = { name: 20, phone: 20, words: 500 } as const;
const EMPTY = { phone: '', name: '', words: '' };
type State = 'closed' | 'open' | 'sending' | 'refused' | 'cut' | { readonly dueOn: string };

/** Who was not satisfied may ask to be called. Nothing is kept on the phone, and nothing is asked before somebody says yes. */
export function FollowUpForm({ token, about }: FollowUpFormProps) {
  const { words } = usePhone();
  const [state, setState] = useState<State>('closed');
  const say = words.survey.followUp;
  if (typeof state === 'object') return <p role="status">{say.taken(state.dueOn)}</p>;
  if (state !== 'closed') return <Fields token={token} about={about} state={state} onState={setState} />;
  return (
    <div class="beside">
      <p>{say.offer}</p>
      <button type="button" class="wide" onClick={() => setState('open')}>
        {say.yes}
      </button>
      <p class="note">{say.no}</p>
    </div>
  );
}

interface FieldsProps extends FollowUpFormProps {
  readonly state: Exclude<State, object>;
  readonly onState: (state: State) => void;
}

function Fields({ token, about, state, onState }: FieldsProps) {
  const { words } = usePhone();
  const texts = useTexts();
  const [given, setGiven] = useState(EMPTY);
  const say = words.survey.followUp;
  const send = async (event: Event) => {
    event.preventDefault();
    onState('sending');
    try {
      const { data } = await ask(FollowUp, { input: { token, question: about.key, device: deviceId(), ...given } });
      onState({ dueOn: data.wantFollowUp.dueOn });
    } catch (error) {
      onState(error instanceof Refusal ? 'refused' : 'cut');
    }
  };
  const field = (name: keyof typeof EMPTY) => ({
    value: given[name],
    maxLength: LONGEST[name],
    autocomplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setGiven({ ...given, [name]: currentTarget.value }),
  });
  const asked = texts(about.text, about.textEn);
  return (
    <form class="beside" noValidate autocomplete="off" onSubmit={(event) => void send(event)}>
      <p>
        {say.about} <b lang={asked.lang}>{asked.text}</b>
      </p>
      <p class="note">{say.apart}</p>
      <label class="words">
        <span>{say.phone}</span>
        <input type="tel" inputMode="tel" required {...field('phone')} />
      </label>
      <label class="words">
        <span>{say.name}</span>
        <input type="text" {...field('name')} />
      </label>
      <label class="words">
        <span>{say.words}</span>
        <textarea rows={3} {...field('words')} />
      </label>
      <p class="fault" role="alert">
        {state === 'refused' ? say.refused : state === 'cut' ? say.cut : ''}
      </p>
      <button class="wide main" disabled={state === 'sending' || given.phone.trim() === ''}>
        {say.send}
      </button>
    </form>
  );
}
