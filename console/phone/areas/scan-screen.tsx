import { useEffect, useRef, useState } from 'preact/hooks';
import { usePhone } from '../context.ts';
import { go } from '../screens.ts';
import { areaInAddress } from './area.ts';
import { addByCode } from './linked.ts';
import { scan } from './scanner.ts';

/** The code on the door or the notice board, through the camera. */
export function ScanScreen() {
  const { phone, words } = usePhone();
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState<'none' | 'noCamera' | 'notOurCode'>('none');
  useEffect(() => {
    const stop = new AbortController();
    const take = (text: string) => {
      const code = areaInAddress(text);
      if (!code) return setTrouble('notOurCode');
      stop.abort();
      void addByCode(phone, code).then((said) => phone.tell(said));
      go('');
    };
    if (video.current) scan(video.current, take, stop.signal).catch(() => setTrouble('noCamera'));
    return () => stop.abort();
  }, [phone]);
  return (
    <>
      <h1 tabIndex={-1}>{words.scan}</h1>
      <video class="camera" ref={video} muted playsInline aria-label={words.scanning} />
      <p role="status" class="note">
        {trouble === 'none' ? words.scanning : words[trouble]}
      </p>
      <a class="button wide main" href="#/areas">
        {words.fromList}
      </a>
      <a class="button wide quiet" href="#/">
        {words.cancel}
      </a>
    </>
  );
}
