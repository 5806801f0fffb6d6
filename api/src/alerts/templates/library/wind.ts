import type { Hazard } from './hazard.js';

/** Wind and air. Levels after the warning signals of the China Meteorological Administration (order 16 of 2007). */
export const WIND: readonly Hazard[] = [
  {
    key: 'GALE',
    category: 'MET',
    event: ['大风', 'Gale'],
    frames: {
      RED: [12, '预计6小时内平均风力可达12级以上，或者阵风13级以上。', 'Within 6 hours wind of force 12 or more, or gusts of force 13 or more.'],
      ORANGE: [12, '预计6小时内平均风力可达10级以上，或者阵风11级以上。', 'Within 6 hours wind of force 10 or more, or gusts of force 11 or more.'],
      YELLOW: [24, '预计12小时内平均风力可达8级以上，或者阵风9级以上。', 'Within 12 hours wind of force 8 or more, or gusts of force 9 or more.'],
      BLUE: [24, '预计24小时内平均风力可达6级以上，或者阵风7级以上。', 'Within 24 hours wind of force 6 or more, or gusts of force 7 or more.'],
    },
    steps: [
      ['留在室内，远离窗户，没有必要不要出门。', 'Stay inside, away from windows, unless you must go out.', 'ORANGE'],
      ['收好阳台和窗台上的花盆等物品，关好门窗。', 'Take in flower pots and other things from balconies and sills, and close doors and windows.'],
      ['不要在广告牌、临时搭建物、大树和脚手架下停留。', 'Keep away from billboards, sheds, large trees and scaffolding.'],
      ['停止高空作业和露天集体活动。', 'Stop work at height and open-air gatherings.'],
      ['注意用火安全。', 'Take care with fire.'],
    ],
  },
  {
    key: 'SANDSTORM',
    category: 'MET',
    event: ['沙尘暴', 'Sandstorm'],
    frames: {
      RED: [12, '6小时内可能或者已经出现特强沙尘暴，能见度小于50米。', 'A very strong sandstorm within 6 hours or already: visibility below 50 m.'],
      ORANGE: [12, '6小时内可能或者已经出现强沙尘暴，能见度小于500米。', 'A strong sandstorm within 6 hours or already: visibility below 500 m.'],
      YELLOW: [24, '12小时内可能或者已经出现沙尘暴，能见度小于1000米。', 'A sandstorm within 12 hours or already: visibility below 1,000 m.'],
    },
    steps: [
      ['关好门窗，尽量不要外出。', 'Close doors and windows, and stay inside if you can.'],
      ['外出请戴口罩和护目镜。', 'Outdoors, wear a mask and goggles.'],
      ['老人、儿童和有呼吸道疾病的人不要外出。', 'Children, the elderly and people with lung disease should stay inside.'],
      ['驾车减速，打开雾灯，远离高大建筑和广告牌。', 'Drive slowly with fog lights, and keep away from tall buildings and billboards.'],
    ],
  },
  {
    key: 'FOG',
    category: 'MET',
    event: ['大雾', 'Fog'],
    frames: {
      RED: [
        6,
        '2小时内可能或者已经出现能见度小于50米的雾，并将持续。',
        'Within 2 hours or already: fog with visibility below 50 m, which will last.',
      ],
      ORANGE: [
        12,
        '6小时内可能或者已经出现能见度小于200米的雾，并将持续。',
        'Within 6 hours or already: fog with visibility below 200 m, which will last.',
      ],
      YELLOW: [
        12,
        '12小时内可能或者已经出现能见度小于500米的雾，并将持续。',
        'Within 12 hours or already: fog with visibility below 500 m, which will last.',
      ],
    },
    steps: [
      ['不要驾车出行，已在路上的请就近驶离。', 'Do not drive. If you are on the road, leave it at the next safe place.', 'RED'],
      ['驾车减速，打开雾灯，保持车距。', 'Drive slowly with fog lights and keep your distance.'],
      ['步行、骑车请走人行道和非机动车道，看清再过路口。', 'Walk and ride only where you may, and look twice at crossings.'],
      ['出门前请查询公交、高速和航班。', 'Ask about buses, motorways and flights before you leave.'],
    ],
  },
  {
    key: 'HAZE',
    category: 'MET',
    event: ['霾', 'Haze'],
    frames: {
      ORANGE: [
        24,
        '6小时内可能或者已经出现能见度小于2000米的霾，并可能持续。',
        'Within 6 hours or already: haze with visibility below 2,000 m, which may last.',
      ],
      YELLOW: [
        24,
        '12小时内可能或者已经出现能见度小于3000米的霾，并可能持续。',
        'Within 12 hours or already: haze with visibility below 3,000 m, which may last.',
      ],
    },
    steps: [
      ['关好门窗，减少外出和户外锻炼。', 'Close windows, go out less, and do not exercise outdoors.'],
      ['外出请戴防护口罩。', 'Wear a protective mask outdoors.'],
      [
        '老人、儿童、孕妇和呼吸道、心血管病人留在室内。',
        'Children, the elderly, pregnant women and people with lung or heart disease should stay inside.',
      ],
    ],
  },
];
