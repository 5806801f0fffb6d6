import type { Hazard } from './hazard.js';

/** Levels after the warning signals of the China Meteorological Administration (order 16 of 2007), where it has one. */
export const RAIN: readonly Hazard[] = [
  {
    key: 'RAINSTORM',
    category: 'MET',
    event: ['暴雨', 'Rainstorm'],
    frames: {
      RED: [
        6,
        '预计未来3小时内降雨量将达100毫米以上，或者已达100毫米以上且降雨可能持续。',
        '100 mm of rain or more is expected within 3 hours, or has fallen and may go on.',
      ],
      ORANGE: [
        6,
        '预计未来3小时内降雨量将达50毫米以上，或者已达50毫米以上且降雨可能持续。',
        '50 mm of rain or more is expected within 3 hours, or has fallen and may go on.',
      ],
      YELLOW: [
        12,
        '预计未来6小时内降雨量将达50毫米以上，或者已达50毫米以上且降雨可能持续。',
        '50 mm of rain or more is expected within 6 hours, or has fallen and may go on.',
      ],
      BLUE: [
        24,
        '预计未来12小时内降雨量将达50毫米以上，或者已达50毫米以上且降雨可能持续。',
        '50 mm of rain or more is expected within 12 hours, or has fallen and may go on.',
      ],
    },
    steps: [
      ['立即离开地下室、地下车库等低洼处，到楼上去。', 'Leave basements, underground garages and low ground at once, and go upstairs.', 'ORANGE'],
      ['不要在低洼处、地下车库、桥下和积水路段停留或通行。', 'Keep away from low ground, underground garages, underpasses and flooded roads.'],
      ['停止户外活动和作业，没有必要不要出门。', 'Stop all activity outdoors and stay inside unless you must go out.', 'RED'],
      ['关好门窗，切断可能进水的室外电源。', 'Close doors and windows, and switch off outdoor power that water may reach.'],
      [
        '住在低洼处和老旧房屋的居民请做好转移准备，听从社区安排。',
        'If you live on low ground or in an old house, be ready to leave, and do as the community says.',
      ],
      ['需要帮助请联系网格员或社区，被困请拨打119。', 'If you need help, call your grid worker or the community. If you are trapped, call 119.'],
    ],
  },
  {
    key: 'FLOOD',
    category: 'GEO',
    event: ['洪水', 'Flood'],
    frames: {
      RED: [24, '{地点}水位已超过保证水位，沿岸可能被淹。', 'The river is above its guaranteed level and may flood the banks.'],
      ORANGE: [24, '{地点}水位接近保证水位，并将继续上涨。', 'The river is close to its guaranteed level and still rising.'],
      YELLOW: [24, '{地点}水位已超过警戒水位，并将继续上涨。', 'The river is above its warning level and still rising.'],
      BLUE: [24, '{地点}水位接近警戒水位，预计继续上涨。', 'The river is close to its warning level and expected to rise.'],
    },
    steps: [
      [
        '沿河和低洼处居民请立即按社区指引转移到安置点。',
        'If you live near the river or on low ground, leave now for the shelter the community names.',
        'ORANGE',
      ],
      ['远离河道、涵洞、桥下和堤岸，不要围观。', 'Keep away from the river, culverts, underpasses and banks. Do not go to watch.'],
      ['不要涉水行走，不要开车进入积水。', 'Do not walk or drive through moving or standing water.'],
      ['切断电源和燃气，带好证件、药品和手机。', 'Switch off power and gas. Take papers, medicine and your telephone with you.'],
      ['来不及转移请到楼顶等高处，拨打119。', 'If you can no longer leave, go up to the roof and call 119.'],
    ],
  },
  {
    key: 'TYPHOON',
    category: 'MET',
    event: ['台风', 'Typhoon'],
    frames: {
      RED: [
        12,
        '6小时内可能或者已经受热带气旋影响，平均风力达12级以上，或者阵风达14级以上并可能持续。',
        'Within 6 hours, or already: wind of force 12 or more, or gusts of force 14 or more, which may go on.',
      ],
      ORANGE: [
        24,
        '12小时内可能或者已经受热带气旋影响，平均风力达10级以上，或者阵风达12级以上并可能持续。',
        'Within 12 hours, or already: wind of force 10 or more, or gusts of force 12 or more, which may go on.',
      ],
      YELLOW: [
        24,
        '24小时内可能或者已经受热带气旋影响，平均风力达8级以上，或者阵风达10级以上并可能持续。',
        'Within 24 hours, or already: wind of force 8 or more, or gusts of force 10 or more, which may go on.',
      ],
      BLUE: [
        24,
        '24小时内可能或者已经受热带气旋影响，平均风力达6级以上，或者阵风达8级以上并可能持续。',
        'Within 24 hours, or already: wind of force 6 or more, or gusts of force 8 or more, which may go on.',
      ],
    },
    steps: [
      ['不要出门，留在坚固的室内，远离窗户。', 'Stay inside a solid building, away from windows.', 'ORANGE'],
      ['收好阳台和窗台上的物品，关好门窗。', 'Take in what stands on balconies and sills, and close doors and windows.'],
      ['远离广告牌、树木、临时搭建物和施工工地。', 'Keep away from billboards, trees, sheds and building sites.'],
      ['备好饮用水、食物、手电筒和充电宝。', 'Have drinking water, food, a torch and a charged power bank ready.'],
      ['风突然停止可能是台风眼，不要马上外出。', 'A sudden calm may be the eye of the storm. Do not go out at once.', 'YELLOW'],
    ],
  },
  {
    key: 'THUNDER',
    category: 'MET',
    event: ['雷电', 'Lightning'],
    frames: {
      RED: [
        3,
        '2小时内发生雷电活动的可能性非常大，或者已经有强烈的雷电活动，且可能持续。',
        'Lightning is nearly certain within 2 hours, or there is strong lightning already, which may go on.',
      ],
      ORANGE: [
        4,
        '2小时内发生雷电活动的可能性很大，或者已经受雷电影响，且可能持续。',
        'Lightning is very likely within 2 hours, or already there, and may go on.',
      ],
      YELLOW: [6, '6小时内可能发生雷电活动，可能造成雷电灾害事故。', 'Lightning is possible within 6 hours and may do harm.'],
    },
    steps: [
      ['立即停止户外活动，进入室内。', 'Stop what you do outdoors and go inside.'],
      [
        '不要在大树、电线杆、广告牌下避雨，不要在空旷处打伞。',
        'Do not shelter under trees, poles or billboards, and do not use an umbrella in the open.',
      ],
      ['关好门窗，远离金属管线，拔掉不用的电器插头。', 'Close doors and windows, keep off metal pipes, unplug what you do not need.'],
      ['不要游泳、钓鱼，不要登高。', 'Do not swim, fish or climb.'],
    ],
  },
  {
    key: 'HAIL',
    category: 'MET',
    event: ['冰雹', 'Hail'],
    frames: {
      RED: [3, '2小时内出现冰雹的可能性极大，并可能造成重雹灾。', 'Hail is nearly certain within 2 hours and may do great harm.'],
      ORANGE: [6, '6小时内可能出现冰雹天气，并可能造成雹灾。', 'Hail is possible within 6 hours and may do harm.'],
    },
    steps: [
      ['立即到室内躲避，不要外出。', 'Go inside at once and stay there.'],
      ['在户外请护住头部，就近进入坚固建筑。', 'If you are outdoors, protect your head and enter the nearest solid building.'],
      ['离开窗户和玻璃顶棚，把老人、儿童和车辆安置好。', 'Keep away from windows and glass roofs. See to children, the elderly and cars.'],
    ],
  },
];
