import { usePhone } from '../context.ts';
import { canInstall, install, isInstalled } from '../install.ts';

/** A button where the browser offers it, the way there in words where not. */
export function InstallSection() {
  const { words } = usePhone();
  if (isInstalled()) return null;
  return (
    <section>
      <h2>{words.install}</h2>
      {canInstall() ? (
        <button class="wide" onClick={() => void install()}>
          {words.install}
        </button>
      ) : (
        <p>{words.installNote}</p>
      )}
    </section>
  );
}
