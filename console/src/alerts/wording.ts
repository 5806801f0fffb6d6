import type { AlertCategory, AlertLevel } from '@gridward/schema';

/** Text in the two languages that an alert carries. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * Starting text for a common hazard, to be read and changed before it is published. What the weather does at each level is that of the
 * warning signals of the China Meteorological Administration (order 16 of 2007); a hazard that has no signal of a level has no text for it.
 */
export interface Wording {
  readonly key: 'RAINSTORM' | 'COLD_WAVE' | 'GALE' | 'ICY_ROADS' | 'HEAT' | 'WATER_OUTAGE';
  readonly category: AlertCategory;
  readonly event: Bilingual;
  readonly levels: Partial<Record<AlertLevel, Bilingual>>;
  /** One step a line; a semicolon would be taken for the end of a step by the phone. */
  readonly instructions: Bilingual;
}

export const WORDINGS: readonly Wording[] = [
  {
    key: 'RAINSTORM',
    category: 'MET',
    event: { zh: '暴雨', en: 'Rainstorm' },
    levels: {
      RED: {
        zh: '预计未来3小时内降雨量将达100毫米以上，或者已达100毫米以上且降雨可能持续。',
        en: '100 mm of rain or more is expected within 3 hours, or has fallen and may go on.',
      },
      ORANGE: {
        zh: '预计未来3小时内降雨量将达50毫米以上，或者已达50毫米以上且降雨可能持续。',
        en: '50 mm of rain or more is expected within 3 hours, or has fallen and may go on.',
      },
      YELLOW: {
        zh: '预计未来6小时内降雨量将达50毫米以上，或者已达50毫米以上且降雨可能持续。',
        en: '50 mm of rain or more is expected within 6 hours, or has fallen and may go on.',
      },
      BLUE: {
        zh: '预计未来12小时内降雨量将达50毫米以上，或者已达50毫米以上且降雨可能持续。',
        en: '50 mm of rain or more is expected within 12 hours, or has fallen and may go on.',
      },
    },
    instructions: {
      zh: '1. 不要在低洼处、地下车库、桥下和积水路段停留或通行。\n2. 关好门窗，切断可能进水的室外电源。\n3. 住在低洼处和老旧房屋的居民请做好转移准备，听从社区安排。\n4. 需要帮助请联系网格员或社区。',
      en: '1. Keep away from low ground, underground garages, underpasses and flooded roads.\n2. Close doors and windows, and switch off outdoor power that water may reach.\n3. If you live on low ground or in an old house, be ready to leave and follow the community’s directions.\n4. If you need help, call your grid worker or the community.',
    },
  },
  {
    key: 'COLD_WAVE',
    category: 'MET',
    event: { zh: '寒潮', en: 'Cold wave' },
    levels: {
      RED: {
        zh: '预计24小时内最低气温将下降16℃以上，最低气温0℃以下，平均风力可达6级以上。',
        en: 'Within 24 hours the lowest temperature will fall by 16 °C or more, to below 0 °C, with wind of force 6 or more.',
      },
      ORANGE: {
        zh: '预计24小时内最低气温将下降12℃以上，最低气温0℃以下，平均风力可达6级以上。',
        en: 'Within 24 hours the lowest temperature will fall by 12 °C or more, to below 0 °C, with wind of force 6 or more.',
      },
      YELLOW: {
        zh: '预计24小时内最低气温将下降10℃以上，最低气温4℃以下，平均风力可达6级以上。',
        en: 'Within 24 hours the lowest temperature will fall by 10 °C or more, to below 4 °C, with wind of force 6 or more.',
      },
      BLUE: {
        zh: '预计48小时内最低气温将下降8℃以上，最低气温4℃以下，平均风力可达5级以上。',
        en: 'Within 48 hours the lowest temperature will fall by 8 °C or more, to below 4 °C, with wind of force 5 or more.',
      },
    },
    instructions: {
      zh: '1. 注意添衣保暖，老年人、儿童和病人尽量不要外出。\n2. 使用煤炉、燃气取暖的，保持通风，防止一氧化碳中毒。\n3. 做好水管、水表防冻。\n4. 邻里请关照独居老人，家中停暖请联系网格员。',
      en: '1. Dress warmly. The elderly, children and the sick should stay indoors.\n2. If you heat with coal or gas, air the room: carbon monoxide kills.\n3. Protect water pipes and meters from frost.\n4. Look after neighbours who live alone. If your heating fails, call your grid worker.',
    },
  },
  {
    key: 'GALE',
    category: 'MET',
    event: { zh: '大风', en: 'Gale' },
    levels: {
      RED: {
        zh: '预计6小时内平均风力可达12级以上，或者阵风13级以上。',
        en: 'Within 6 hours wind of force 12 or more, or gusts of force 13 or more.',
      },
      ORANGE: {
        zh: '预计6小时内平均风力可达10级以上，或者阵风11级以上。',
        en: 'Within 6 hours wind of force 10 or more, or gusts of force 11 or more.',
      },
      YELLOW: {
        zh: '预计12小时内平均风力可达8级以上，或者阵风9级以上。',
        en: 'Within 12 hours wind of force 8 or more, or gusts of force 9 or more.',
      },
      BLUE: { zh: '预计24小时内平均风力可达6级以上，或者阵风7级以上。', en: 'Within 24 hours wind of force 6 or more, or gusts of force 7 or more.' },
    },
    instructions: {
      zh: '1. 收好阳台和窗台上的花盆等物品，关好门窗。\n2. 不要在广告牌、临时搭建物、大树和脚手架下停留。\n3. 停止高空作业和露天集体活动。\n4. 注意用火安全。',
      en: '1. Take in flower pots and other things from balconies and sills, and close doors and windows.\n2. Keep away from billboards, sheds, large trees and scaffolding.\n3. Stop work at height and open-air gatherings.\n4. Take care with fire.',
    },
  },
  {
    key: 'ICY_ROADS',
    category: 'TRANSPORT',
    event: { zh: '道路结冰', en: 'Icy roads' },
    levels: {
      RED: {
        zh: '路面温度低于0℃，出现降水，2小时内可能出现或者已经出现对交通有很大影响的道路结冰。',
        en: 'With the road below 0 °C and precipitation, ice that affects traffic very greatly is likely within 2 hours or already there.',
      },
      ORANGE: {
        zh: '路面温度低于0℃，出现降水，6小时内可能出现对交通有较大影响的道路结冰。',
        en: 'With the road below 0 °C and precipitation, ice that affects traffic greatly is likely within 6 hours.',
      },
      YELLOW: {
        zh: '路面温度低于0℃，出现降水，12小时内可能出现对交通有影响的道路结冰。',
        en: 'With the road below 0 °C and precipitation, ice that affects traffic is likely within 12 hours.',
      },
    },
    instructions: {
      zh: '1. 尽量不要外出，步行请慢走防滑，老年人不要出门。\n2. 驾车慢行，不急刹车，不骑自行车和电动车。\n3. 单位、商户和物业请及时清除门前冰雪。\n4. 摔伤请拨打120。',
      en: '1. Stay in if you can. Walk slowly. The elderly should not go out.\n2. Drive slowly, do not brake hard, do not ride bicycles or scooters.\n3. Firms, shops and property managers: clear the ice before your doors.\n4. If somebody is hurt, call 120.',
    },
  },
  {
    key: 'HEAT',
    category: 'MET',
    event: { zh: '高温', en: 'Heat' },
    levels: {
      RED: { zh: '预计24小时内最高气温将升至40℃以上。', en: 'Within 24 hours the temperature will rise to 40 °C or more.' },
      ORANGE: { zh: '预计24小时内最高气温将升至37℃以上。', en: 'Within 24 hours the temperature will rise to 37 °C or more.' },
      YELLOW: { zh: '预计连续三天日最高气温将在35℃以上。', en: 'On three days in a row the temperature will be 35 °C or more.' },
    },
    instructions: {
      zh: '1. 10时至16时尽量不要外出，多喝水。\n2. 户外作业请缩短连续工作时间。\n3. 不要把儿童和老人留在车内。\n4. 出现头晕、恶心、体温升高，请到阴凉处并拨打120。',
      en: '1. Stay in between 10:00 and 16:00 and drink plenty of water.\n2. Shorten shifts outdoors.\n3. Never leave children or the elderly in a car.\n4. If you feel dizzy, sick or hot, go into the shade and call 120.',
    },
  },
  {
    key: 'WATER_OUTAGE',
    category: 'INFRA',
    event: { zh: '停水', en: 'Water outage' },
    levels: {
      ORANGE: {
        zh: '因供水管道抢修，预计停水24小时以上，社区设临时供水点。',
        en: 'Because of urgent repairs to a main, the water will be off for more than 24 hours; the community sets up a water point.',
      },
      YELLOW: { zh: '因供水管道抢修，预计停水12至24小时。', en: 'Because of urgent repairs to a main, the water will be off for 12 to 24 hours.' },
      BLUE: { zh: '因供水管道检修，预计停水12小时以内。', en: 'Because of maintenance of a main, the water will be off for less than 12 hours.' },
    },
    instructions: {
      zh: '1. 请提前储水，并关好水龙头。\n2. 恢复供水后先放水数分钟，水清后再使用。\n3. 行动不便的居民需要送水，请联系网格员。',
      en: '1. Store water in advance and close your taps.\n2. When the water is back, let it run for some minutes until it is clear.\n3. If you cannot fetch water, call your grid worker.',
    },
  },
];

/** As they stand in a headline. */
export const LEVEL_WORDS: Record<AlertLevel, Bilingual> = {
  RED: { zh: '红色', en: 'Red' },
  ORANGE: { zh: '橙色', en: 'Orange' },
  YELLOW: { zh: '黄色', en: 'Yellow' },
  BLUE: { zh: '蓝色', en: 'Blue' },
};

export interface StartingText {
  readonly event: string;
  readonly category: AlertCategory;
  readonly headline: string;
  readonly headlineEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly instruction: string;
  readonly instructionEn: string;
}

/** The text of a hazard at a level; without one for that level, the description is left to the writer. */
export const startingText = ({ event, category, levels, instructions }: Wording, level: AlertLevel): StartingText => ({
  event: event.zh,
  category,
  headline: `${event.zh}${LEVEL_WORDS[level].zh}预警`,
  headlineEn: `${LEVEL_WORDS[level].en} warning: ${event.en.toLowerCase()}`,
  description: levels[level]?.zh ?? '',
  descriptionEn: levels[level]?.en ?? '',
  instruction: instructions.zh,
  instructionEn: instructions.en,
});
