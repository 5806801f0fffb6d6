import { useTranslate } from 'ra-core';

/** By which channel somebody was called, in words; with the reason where one could not be used. @param channel `SMS` or `SMS:NO_PHONE` */
export function useWays() {
  const translate = useTranslate();
  return (channel: string) => {
    const [kind = '', why] = channel.split(':');
    const way = translate(`callouts.ways.${kind}`);
    return why ? translate('callouts.wayNot', { way, why: translate(`callouts.why.${why}`) }) : way;
  };
}
