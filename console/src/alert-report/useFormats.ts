import { useLocaleState, useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { shareOf } from './report';

/** Lengths of time and shares, as people say them. */
export function useFormats() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return useMemo(() => {
    const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    return {
      /** 40 秒, 3 分 20 秒, 2 小时 5 分; a dash for what did not happen */
      duration(seconds: number | null | undefined): string {
        if (seconds === null || seconds === undefined) return '—';
        if (seconds < 60) return translate('alertReport.duration.seconds', { s: seconds });
        const minutes = Math.floor(seconds / 60);
        if (minutes < 60) return translate('alertReport.duration.minutes', { m: minutes, s: seconds % 60 });
        return translate('alertReport.duration.hours', { h: Math.floor(minutes / 60), m: minutes % 60 });
      },
      /** 66.7%; a dash where there is nobody */
      share(count: number, n: number): string {
        const share = shareOf(count, n);
        return share === null ? '—' : percent.format(share);
      },
    };
  }, [translate, locale]);
}
