/** Red, orange, yellow and blue belong to alerts alone: nothing else in the console may wear them. */
interface AlertColours {
  /** A solid band or mark. */
  readonly fill: string;
  /** Text on `fill`. */
  readonly onFill: string;
  /** Text on the page, where the word itself is coloured. */
  readonly ink: string;
  /** A quiet background, with ordinary text on it. */
  readonly soft: string;
}

export interface Tokens {
  readonly ink: {
    text: string;
    quiet: string;
    faint: string;
    accent: string;
    accentStrong: string;
    onAccent: string;
    /** A mistake in a form, a failure. Plum, because red is an alert. */
    wrong: string;
    /** Something to look at before going on. */
    care: string;
  };
  readonly ground: {
    page: string;
    paper: string;
    line: string;
    hover: string;
    chosen: string;
    wrong: string;
    care: string;
    code: string;
    bar: string;
  };
  readonly alert: Record<'RED' | 'ORANGE' | 'YELLOW' | 'BLUE', AlertColours>;
  /** Classes of a choropleth, from few to many; `none` for no data. `line` is the border of an area, `label` its text. */
  readonly map: {
    classes: readonly [string, string, string, string, string];
    none: string;
    line: string;
    label: string;
    halo: string;
    chosen: string;
    water: string;
  };
  /** Series of a chart, in order. */
  readonly series: readonly [string, string, string, string, string];
  /** Borders on maps, in pixels: between areas, around a territory, of what is pointed at or drawn; and the radius of a corner that can be dragged. */
  readonly stroke: { thin: number; normal: number; strong: number; corner: number };
  readonly size: { row: number; bar: number; menu: number; menuNarrow: number; panel: number; panelWide: number; control: number; form: number };
}

const size = { row: 36, bar: 48, menu: 168, menuNarrow: 52, panel: 500, panelWide: 760, control: 32, form: 720 };

const stroke = { thin: 0.75, normal: 1.5, strong: 2, corner: 5 };

export const light: Tokens = {
  ink: {
    text: '#1c2321',
    quiet: '#525d59',
    faint: '#808b86',
    accent: '#0b6e62',
    accentStrong: '#07534a',
    onAccent: '#ffffff',
    wrong: '#96205a',
    care: '#5d4a8a',
  },
  ground: {
    page: '#f3f5f4',
    paper: '#ffffff',
    line: '#dbe0de',
    hover: '#f0f4f2',
    chosen: '#dff0ec',
    wrong: '#faeef4',
    care: '#f2effa',
    code: '#eef1f0',
    bar: '#ffffff',
  },
  alert: {
    RED: { fill: '#c8102e', onFill: '#ffffff', ink: '#b00d27', soft: '#fdecee' },
    ORANGE: { fill: '#e8710a', onFill: '#1c1206', ink: '#9c4600', soft: '#fdf0e4' },
    YELLOW: { fill: '#f5c518', onFill: '#1f1900', ink: '#765c00', soft: '#fdf7dd' },
    BLUE: { fill: '#1a66c9', onFill: '#ffffff', ink: '#1557ad', soft: '#e9f1fc' },
  },
  map: {
    classes: ['#e3f0ed', '#b5d8d1', '#7fbbb1', '#45968a', '#0b6e62'],
    none: '#eceeed',
    line: '#8a9692',
    label: '#1c2321',
    halo: '#ffffff',
    chosen: '#1c2321',
    water: '#f3f5f4',
  },
  series: ['#0b6e62', '#5d4a8a', '#7a8b2e', '#96205a', '#525d59'],
  stroke,
  size,
};

export const dark: Tokens = {
  ink: {
    text: '#e2e8e5',
    quiet: '#a5b1ac',
    faint: '#76827d',
    accent: '#63c5b5',
    accentStrong: '#8edbce',
    onAccent: '#08211d',
    wrong: '#e79cc0',
    care: '#bdaee6',
  },
  ground: {
    page: '#111514',
    paper: '#191f1d',
    line: '#2f3836',
    hover: '#212826',
    chosen: '#1d3a35',
    wrong: '#33202a',
    care: '#282338',
    code: '#232a28',
    bar: '#191f1d',
  },
  alert: {
    RED: { fill: '#d9283f', onFill: '#ffffff', ink: '#ff8d99', soft: '#38191d' },
    ORANGE: { fill: '#ef8430', onFill: '#1c1206', ink: '#ffae6b', soft: '#362414' },
    YELLOW: { fill: '#f0c52e', onFill: '#1f1900', ink: '#f2cf55', soft: '#322b12' },
    BLUE: { fill: '#2f75d6', onFill: '#ffffff', ink: '#8ab9fb', soft: '#18263a' },
  },
  map: {
    classes: ['#1c2f2b', '#21504a', '#2b746a', '#3f9b8d', '#63c5b5'],
    none: '#202624',
    line: '#5c6965',
    label: '#e2e8e5',
    halo: '#111514',
    chosen: '#ffffff',
    water: '#111514',
  },
  series: ['#63c5b5', '#bdaee6', '#bcca6f', '#e79cc0', '#a5b1ac'],
  stroke,
  size,
};
