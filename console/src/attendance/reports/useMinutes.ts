import { useTranslate } from 'ra-core';

const [HOUR, DAY] = [60, 1_440];

/** 15 分钟, 2 小时, 3 天: in the largest unit that is whole. */
export function useMinutes() {
  const translate = useTranslate();
  return (minutes: number) => {
    if (minutes % DAY === 0) return translate('reports.days', { smart_count: minutes / DAY });
    return minutes % HOUR === 0
      ? translate('reports.hours', { smart_count: minutes / HOUR })
      : translate('reports.minutes', { smart_count: minutes });
  };
}
