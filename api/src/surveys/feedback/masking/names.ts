import { COMPOUND_SURNAMES, FIRM_SURNAMES, SURNAMES } from './surnames.js';

/** Names of people who live or work in a place, for a look at every place of a text. */
export interface KnownNames {
  readonly names: ReadonlySet<string>;
  /** In characters. */
  readonly longest: number;
}

/** Words that are somebody's name too. Only where a title or an introduction stands beside it is such a name masked. */
const ORDINARY = new Set(
  (
    '施工 高处 全程 高兴 高度 高峰 高层 高级 高大 高中 高楼 安全 安静 安排 安心 安康 安装 安宁 平安 文明 文化 文件 文体 和平 和谐 和气 方便 方向 方法 方正 方圆 管理 管道 管事 关心 关于 关注 关系 关怀 明白 明亮 明显 明天 时间 温馨 温暖 温和 ' +
    '周末 周边 周围 周到 周到 常来 常常 常年 成功 成立 成天 成员 成果 严格 严重 严肃 严实 严谨 任何 任务 解决 解释 解放 包括 包容 全面 全体 全部 单位 单元 单独 单纯 向上 向前 强烈 强化 强大 华丽 简单 简直 连续 连接 原来 原因 应该 应急 马上 马路 马虎 江水 ' +
    '石头 白天 白色 金色 金额 花园 花坛 花草 田地 车位 车库 车辆 车棚 林荫 林木 龙头 项目 计划 计较 商量 商店 商业 商场 易懂 易坏 乐意 乐观 乐园 都是 都有 都会 盛大 阳光 阳台 阳面 原始 房子 房屋 房东 房租 边上 边缘 连廊 ' +
    '万一 万分 万事 宁静 宁愿 池塘 党员 党群 党建 游泳 游戏 游乐 冷清 冷暖 米饭 官方 银行 木头 司机 古树 井盖 井口 台阶 许多 许久 谢谢 谢意 何时 何况 何必 于是 于此 施工 施肥 康复 康乐 夏天 夏季 张贴 张罗 曾经 钟头 黄色 黄昏 毛病 武术 段时 季度 季节 章程 章法 ' +
    '陆续 顾虑 顾及 经常 平时 平易 热心 热情 雷雨 雷电 汤水 温度 费用 费劲 费心 纪律 纪念 来访 来往 来电 席位 查看 查询 查处 甘愿 景观 景色 薄弱 宫殿 应付 保安 保洁 保障 保证 保护 保持 明确 明年 习惯 习俗 封闭 封条 原则 桑树 卫生 卫士 都市'
  ).split(' '),
);

/** What stands behind the name of somebody. */
const TITLES =
  '主任|副主任|书记|副书记|经理|社长|所长|站长|队长|科长|处长|局长|院长|校长|会长|楼长|组长|网格员|网格长|社工|干事|专干|委员|民警|警官|医生|大夫|护士|老师|律师|师傅|同志|先生|女士|小姐|阿姨|大妈|大爷|大娘|大姐|大哥|大叔|大婶|奶奶|爷爷|叔叔|婶婶|伯伯|老师傅|老爷子|老太太|老太|姐|哥|姨|叔|嫂|爷|奶|婶|总|工';
const ROLES =
  '主任|副主任|书记|副书记|经理|所长|站长|队长|楼长|楼门长|组长|网格员|网格长|社工|社区工作者|工作人员|干事|专干|民警|片警|警官|医生|大夫|老师|师傅|保安|保洁|物业|邻居|业主|住户|户主|居民|同事|房东|租户|丈夫|妻子|老公|老婆|父亲|母亲|爸爸|妈妈|儿子|女儿|孙子|孙女|老人|老伴';
/** What comes right behind a name more often than as its last character. */
const BEHIND =
  '的|了|是|在|和|跟|与|对|把|被|给|帮|替|很|也|都|就|又|还|不|没|别|总|来|去|说|讲|叫|让|从|到|上|下|每|会|能|要|想|有|做|办|管|服|态|工|负|认|非|真|太|特|挺|最|经|常|老|同|先|女|您|你|我|他|她|这|那|家|住|电|手|号|人|一|为|打|带|送|看|问|骂|吵|推|答|处|解|上|整|天|接|回|已|刚|曾|应|该|但|而|或|以|等|姐|哥|爷|奶|叔|姨';
const LETTER = '[\\u3400-\\u9fff]';
const notBehind = `(?!${BEHIND})`;
/** A surname and one or two characters; the second only if it does not begin the next word. */
const FULL_NAME = `(?:(?:${COMPOUND_SURNAMES})${LETTER}(?:${notBehind}${LETTER})?|[${SURNAMES}]${notBehind}${LETTER}(?:${notBehind}${LETTER})?)`;

const AFTER_A_ROLE = new RegExp(`(?:${ROLES})[：: ]?(${FULL_NAME})`, 'gu');
const INTRODUCED = new RegExp(`(?:我叫|我是|本人|名叫|名字叫|姓名(?:是|为)?|叫做|叫作|联系人|署名)[：: ]?(${FULL_NAME})`, 'gu');
const WITH_TITLE = new RegExp(
  `(?:^|[^\\u3400-\\u9fff]|[和跟与对找问被是让叫给的了向请在把谢怪骂夸])((?:${COMPOUND_SURNAMES})|[${SURNAMES}]${LETTER}{0,2}?)(?=(?:${TITLES}))`,
  'gu',
);
const FIRM_WITH_TITLE = new RegExp(`((?:${COMPOUND_SURNAMES})|[${FIRM_SURNAMES}])(?=(?:${TITLES}))`, 'gu');
const FAMILIAR = new RegExp(
  `[小老阿大]([${FIRM_SURNAMES}])(?!${LETTER}?(?:层|区|学|度|路|街|门|桥))(?=${BEHIND}|[^\\u3400-\\u9fff]|$|${TITLES})`,
  'gu',
);
const FAMILY = new RegExp(`(?:我姓|他姓|她姓|姓)([${SURNAMES}])(?=的|[^\\u3400-\\u9fff]|$)`, 'gu');
/** A name with its number behind it, or in front of what somebody says or does. */
const BEFORE_A_NUMBER = new RegExp(`(${FULL_NAME})[：:，, ]?(?=[0-9]{7})`, 'gu');
const AT_WORK = new RegExp(`(?:^|[^\\u3400-\\u9fff])(${FULL_NAME})(?=说|讲|告诉|答应|承诺|骂|推脱|推诿|敷衍|态度|上门|接电话)`, 'gu');
const IN_ENGLISH = /\b(?:Mr|Mrs|Ms|Miss|Dr|Madam|Auntie|Uncle)\.?\s+([A-Z][\p{L}'-]*(?:\s+[A-Z][\p{L}'-]*)?)/gu;
const CALLED_IN_ENGLISH = /\b(?:my name is|I am|I'm|called|named)\s+([A-Z][\p{L}'-]+(?:\s+[A-Z][\p{L}'-]+)?)/gu;

/** Where names stand: from, to. May overlap. */
export function namesIn(plain: string, known: KnownNames): [number, number][] {
  return [...knownNames(plain, known), ...guessedNames(plain)];
}

/** A rule that takes `关心` for somebody called 关心 would leave nothing to read. */
function guessedNames(plain: string): [number, number][] {
  const rules = [AFTER_A_ROLE, INTRODUCED, WITH_TITLE, FIRM_WITH_TITLE, FAMILIAR, FAMILY, BEFORE_A_NUMBER, AT_WORK, IN_ENGLISH, CALLED_IN_ENGLISH];
  return rules.flatMap((rule) =>
    [...plain.matchAll(rule)].flatMap((match): [number, number][] => {
      const name = match[1] ?? '';
      const from = match.index + match[0].lastIndexOf(name);
      // Of a surname alone the word that it begins counts: 施工.
      if (name === '' || ORDINARY.has(name) || ORDINARY.has(plain.slice(from, from + 2))) return [];
      return [[from, from + name.length]];
    }),
  );
}

/** Each piece of the text of two characters and more is looked up: how many names there are does not matter. */
function knownNames(plain: string, { names, longest }: KnownNames): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < plain.length; from++) {
    for (let length = Math.min(longest, plain.length - from); length >= 2; length--) {
      const piece = plain.slice(from, from + length);
      if (!names.has(piece) || (ORDINARY.has(piece) && !isSomebody(plain, from, from + length))) continue;
      found.push([from, from + length]);
      break;
    }
  }
  return found;
}

const ROLE_BEFORE = new RegExp(`(?:${ROLES}|我叫|我是|本人|名叫|姓名|叫)[：: ]?$`, 'u');
const TITLE_BEHIND = new RegExp(`^(?:${TITLES})`, 'u');
const isSomebody = (plain: string, from: number, to: number) =>
  ROLE_BEFORE.test(plain.slice(Math.max(0, from - 8), from)) || TITLE_BEHIND.test(plain.slice(to, to + 4));

/** @param names as the register has them */
export function knownOf(names: Iterable<string>): KnownNames {
  const clean = new Set([...names].map((name) => name.normalize('NFKC').replace(/\s+/g, '')).filter((name) => name.length >= 2));
  return { names: clean, longest: Math.max(0, ...[...clean].map((name) => name.length)) };
}
