import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useRef, useState } from 'react';
import { minutesCovered, REACH, type Report } from './report';
import { across, apart, courseOf } from './scale';
import { useFormats } from './useFormats';

const HEIGHT = 170;
const EDGE = { top: 10, right: 136, bottom: 34, left: 40 };
const LABEL_GAP = 15;
/** Numbers nearer than this would run into each other. */
const TICK_GAP = 22;
const TICKS = [0, 1, 2, 5, 15, 30, 60];
/** Told apart without colour too. */
const DASHES = ['2 3', '6 3', '9 3 2 3', ''];

/** The share of recipients that had the warning, over time. Each line says at its end what it is and where it ended. */
export const ReachChart = ({ report }: { report: Report }) => {
  const translate = useTranslate();
  const theme = useTheme();
  const { share } = useFormats();
  const { box, width } = useWidth();
  const { moments, endedAt } = report;
  const plot = { width: Math.max(80, width - EDGE.left - EDGE.right), height: HEIGHT };
  const last = Math.max(minutesCovered(report), 0.1);
  const end = moments.at(-1);
  const labels = apart(
    REACH.map((fact) => courseOf(moments, fact, last, plot).at(-1)?.y ?? 0),
    LABEL_GAP,
    plot.height,
  );
  const x = (minutes: number) => EDGE.left + across(minutes, last, plot.width);
  const y = (up: number) => EDGE.top + plot.height - up;
  const ticks = TICKS.filter((minutes) => minutes < last && x(last) - x(minutes) > TICK_GAP);
  const spoken = moments
    .filter(({ minutes }) => minutes !== null)
    .map(({ minutes, acknowledged, recipients }) => translate('alertReport.moments.point', { minutes, share: share(acknowledged, recipients) }));
  return (
    <Box
      ref={box}
      sx={{ breakInside: 'avoid', maxWidth: 860, '& text': { fontFamily: 'inherit', ...theme.typography.caption, fill: theme.ink.quiet } }}
    >
      <svg
        viewBox={`0 0 ${width} ${EDGE.top + HEIGHT + EDGE.bottom}`}
        width="100%"
        role="img"
        aria-label={translate('alertReport.moments.label', {
          fact: translate('alerts.reached.facts.acknowledged'),
          values: spoken.join(translate('time.comma')),
        })}
      >
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={EDGE.left} x2={EDGE.left + plot.width} y1={y(part * HEIGHT)} y2={y(part * HEIGHT)} stroke={theme.ground.line} />
            <text x={EDGE.left - 6} y={y(part * HEIGHT) + 4} textAnchor="end">
              {part * 100}%
            </text>
          </g>
        ))}
        {ticks.map((minutes) => (
          <g key={minutes}>
            <line x1={x(minutes)} x2={x(minutes)} y1={y(0)} y2={y(0) + 4} stroke={theme.ink.faint} />
            <text x={x(minutes)} y={y(0) + 16} textAnchor="middle">
              {minutes}
            </text>
          </g>
        ))}
        <text x={x(last)} y={y(0) + 16} textAnchor="middle">
          {translate(endedAt ? 'alertReport.moments.end' : 'alertReport.moments.now')}
        </text>
        <text x={EDGE.left} y={y(0) + 31}>
          {translate('alertReport.moments.axis')}
        </text>
        {REACH.map((fact, i) => {
          const course = courseOf(moments, fact, last, plot);
          const colour = theme.series[REACH.length - 1 - i];
          return (
            <g key={fact}>
              <polyline
                points={course.map((point) => `${EDGE.left + point.x},${y(point.y)}`).join(' ')}
                fill="none"
                stroke={colour}
                strokeWidth={fact === 'acknowledged' ? theme.stroke.strong : theme.stroke.normal}
                strokeDasharray={DASHES[i]}
              />
              {course.slice(1).map((point, at) => (
                <circle key={at} cx={EDGE.left + point.x} cy={y(point.y)} r={2.5} fill={colour} />
              ))}
              <line
                x1={x(last) + 6}
                x2={x(last) + 24}
                y1={y(labels[i] ?? 0)}
                y2={y(labels[i] ?? 0)}
                stroke={colour}
                strokeWidth={theme.stroke.strong}
                strokeDasharray={DASHES[i]}
              />
              <text x={x(last) + 28} y={y(labels[i] ?? 0) + 4} style={{ fill: theme.ink.text }}>
                {translate(`alerts.reached.facts.${fact}`)} {end && share(end[fact], end.recipients)}
              </text>
            </g>
          );
        })}
      </svg>
    </Box>
  );
};

/** As wide as there is room: drawn anew, so that letters keep their size on a phone. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(720);
  useEffect(() => {
    if (!box.current) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && entry.contentRect.width > 0 && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
