import type { Hazard } from './hazard.js';

/** What people live on fails, or makes them ill. */
export const SERVICES: readonly Hazard[] = [
  {
    key: 'WATER_OUTAGE',
    category: 'INFRA',
    event: ['停水', 'Water outage'],
    frames: {
      ORANGE: [
        48,
        '因供水管道抢修，预计停水24小时以上，社区设临时供水点。',
        'Because of urgent repairs to a main, the water will be off for more than 24 hours; the community sets up a water point.',
      ],
      YELLOW: [24, '因供水管道抢修，预计停水12至24小时。', 'Because of urgent repairs to a main, the water will be off for 12 to 24 hours.'],
      BLUE: [12, '因供水管道检修，预计停水12小时以内。', 'Because of maintenance of a main, the water will be off for less than 12 hours.'],
    },
    steps: [
      ['请提前储水，并关好水龙头。', 'Store water in advance and close your taps.'],
      ['恢复供水后先放水数分钟，水清后再使用。', 'When the water is back, let it run for some minutes until it is clear.'],
      ['行动不便的居民需要送水，请联系网格员。', 'If you cannot fetch water, call your grid worker.'],
    ],
  },
  {
    key: 'POWER_OUTAGE',
    category: 'INFRA',
    event: ['停电', 'Power outage'],
    frames: {
      ORANGE: [
        48,
        '因线路故障抢修，预计停电24小时以上，社区设临时充电点。',
        'Because of urgent repairs, the power will be off for more than 24 hours; the community sets up a charging point.',
      ],
      YELLOW: [24, '因线路故障抢修，预计停电12至24小时。', 'Because of urgent repairs, the power will be off for 12 to 24 hours.'],
      BLUE: [12, '因线路检修，预计停电12小时以内。', 'Because of maintenance, the power will be off for less than 12 hours.'],
    },
    steps: [
      [
        '不要乘电梯，被困电梯请按报警键等待，不要扒门。',
        'Do not use lifts. If you are stuck in one, press the alarm and wait. Do not force the doors.',
      ],
      ['家中使用呼吸机等医疗设备的，立即联系网格员。', 'If you depend on a ventilator or other medical equipment, call your grid worker at once.'],
      ['用手电筒照明，慎用蜡烛，不要在室内使用发电机。', 'Use a torch rather than candles, and never run a generator indoors.'],
      ['关掉电器，来电后再逐一打开。', 'Switch appliances off, and on again one by one when the power is back.'],
    ],
  },
  {
    key: 'HEATING_OUTAGE',
    category: 'INFRA',
    event: ['停暖', 'Heating outage'],
    frames: {
      ORANGE: [
        48,
        '因供热故障抢修，预计停暖24小时以上，社区设取暖点。',
        'Because of urgent repairs, the heating will be off for more than 24 hours; the community opens warm rooms.',
      ],
      YELLOW: [24, '因供热故障抢修，预计停暖12至24小时。', 'Because of urgent repairs, the heating will be off for 12 to 24 hours.'],
      BLUE: [12, '因供热检修，预计停暖12小时以内。', 'Because of maintenance, the heating will be off for less than 12 hours.'],
    },
    steps: [
      ['关好门窗，多穿衣服，不要在室内烧炭取暖。', 'Close doors and windows, dress warmly, and never burn charcoal indoors.'],
      ['使用电暖器请远离可燃物，人走断电。', 'Keep electric heaters away from what burns, and switch them off when you leave.'],
      [
        '独居老人、婴幼儿和病人家庭需要帮助，请联系网格员。',
        'If there are infants, sick people or somebody elderly alone, call your grid worker for help.',
      ],
    ],
  },
  {
    key: 'PUBLIC_HEALTH',
    category: 'HEALTH',
    event: ['突发公共卫生事件', 'Public health emergency'],
    frames: {
      RED: [168, '{地点}发生特别重大突发公共卫生事件：{原因}。', 'There is a public health emergency of the gravest kind.'],
      ORANGE: [168, '{地点}发生重大突发公共卫生事件：{原因}。', 'There is a grave public health emergency.'],
      YELLOW: [168, '{地点}发生较大突发公共卫生事件：{原因}。', 'There is a serious public health emergency.'],
      BLUE: [168, '{地点}发生一般突发公共卫生事件：{原因}。', 'There is a local public health emergency.'],
    },
    steps: [
      ['减少聚集，戴好口罩，勤洗手，多通风。', 'Avoid gatherings, wear a mask, wash your hands, air your rooms.'],
      ['出现症状不要上班上学，到发热门诊就诊或拨打120。', 'If you have symptoms, do not go to work or school: go to a fever clinic or call 120.'],
      ['不要食用来源不明的食品和水。', 'Do not eat or drink what you do not know the origin of.'],
      ['以官方发布为准，不信谣，不传谣。', 'Trust official information only, and do not spread rumours.'],
      ['买药、就医、生活有困难，请联系网格员。', 'If you need medicine, a doctor or supplies, call your grid worker.'],
    ],
  },
];
