/** A theme as texts are held against it. */
export interface Theme {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly dimension: string | null;
}

const theme = (key: string, name: string, nameEn: string, dimension: string | null, keywords: string, description: string): Theme => ({
  key,
  name,
  nameEn,
  dimension,
  keywords: keywords.split(' '),
  description,
});

/** What a district begins with, after the dimensions of the standard questions. It changes them as it likes. */
export const DEFAULT_THEMES: readonly Theme[] = [
  theme('parking', '停车', 'Parking', '环境卫生', '停车 车位 乱停 占道 充电桩 车库 parking', '车位不足、乱停乱放、占用通道、充电。'),
  theme('lift', '电梯和楼道', 'Lifts and stairwells', '环境卫生', '电梯 楼道 楼梯 扶手 爬楼 lift stairs', '电梯加装与维修、楼道堆物、扶手。'),
  theme(
    'cleaning',
    '卫生和垃圾',
    'Cleaning and waste',
    '环境卫生',
    '垃圾 卫生 保洁 脏 异味 臭 蚊 老鼠 waste rubbish',
    '垃圾清运与分类、保洁、异味、虫鼠。',
  ),
  theme(
    'green',
    '绿化和场地',
    'Greenery and grounds',
    '环境卫生',
    '绿化 草坪 花坛 树 健身器材 广场 凳 playground',
    '绿化养护、健身器材、休息座椅、活动场地。',
  ),
  theme('light', '路灯和道路', 'Lights and roads', '环境卫生', '路灯 照明 太黑 路面 坑 积水 排水 light road', '照明、路面破损、积水。'),
  theme(
    'utilities',
    '水电气暖',
    'Water, power, gas, heating',
    '问题解决',
    '停水 停电 漏水 水压 燃气 暖气 供暖 不热 管道 下水 heating',
    '供水、供电、燃气、供暖、管道。',
  ),
  theme(
    'safety',
    '安全和消防',
    'Safety and fire',
    '治安安全',
    '安全 消防 小偷 被盗 门禁 监控 巡逻 高空 电动车 飞线 fire safety',
    '门禁、监控、巡逻、消防通道、电动车充电。',
  ),
  theme(
    'noise',
    '噪声和邻里',
    'Noise and neighbours',
    '矛盾调解',
    '噪声 噪音 太吵 扰民 施工 装修 邻居 遛狗 养狗 狗 noise',
    '噪声扰民、装修、养犬、邻里矛盾。',
  ),
  theme(
    'elderly',
    '养老和照护',
    'Care for the elderly',
    '走访关怀',
    '老人 老年 养老 食堂 助餐 独居 照料 残疾 elderly',
    '助餐、日间照料、独居老人、助残。',
  ),
  theme('children', '儿童和托管', 'Children', '文化活动', '孩子 儿童 托管 幼儿园 小学 课后 children', '托管、儿童活动场地。'),
  theme('activities', '文化活动', 'Activities', '文化活动', '活动 文化 图书 舞蹈 唱歌 比赛 activity', '文体活动、场馆开放。'),
  theme('manner', '服务态度', 'Manner of staff', '服务态度', '态度 不耐烦 热情 冷漠 推诿 骂 凶 manner rude', '工作人员的态度。'),
  theme('speed', '办事快慢', 'Speed', '响应速度', '拖 太慢 等了 没人管 没回音 回复 跑了 排队 slow', '响应与办理速度。'),
  theme('property', '物业', 'Property management', null, '物业 物业费 业委会 维修基金 property', '物业服务、收费、业委会。'),
  theme('openness', '公开和通知', 'Openness and notices', '公开透明', '公开 公示 通知 告知 不知道 群里 透明 notice', '通知是否到位、事务是否公开。'),
];

/**
 * The themes whose words a text has, in the order of the list; letters large or small are the same. Explained by the words themselves.
 */
export function proposed(text: string, themes: readonly Pick<Theme, 'key' | 'keywords'>[]): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return themes
    .filter(({ keywords }) => keywords.some((word) => word !== '' && plain.includes(word.normalize('NFKC').toLowerCase())))
    .map(({ key }) => key);
}
