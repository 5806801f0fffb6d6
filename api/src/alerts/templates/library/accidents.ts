import type { Hazard } from './hazard.js';

/** What has happened somewhere, and what may come of it. Levels as the Emergency Response Law has them: by harm and trend. */
export const ACCIDENTS: readonly Hazard[] = [
  {
    key: 'FIRE',
    category: 'FIRE',
    event: ['火灾', 'Fire'],
    certainty: 'OBSERVED',
    urgency: 'IMMEDIATE',
    frames: {
      RED: [6, '{地点}发生火灾，火势蔓延，周边居民需要立即疏散。', 'A fire nearby is spreading. People around it must leave at once.'],
      ORANGE: [6, '{地点}发生火灾，浓烟影响周边，消防正在处置。', 'There is a fire nearby with heavy smoke. The fire brigade is at work.'],
      YELLOW: [4, '{地点}发生火情，消防正在处置，请避让。', 'There is a fire nearby. The fire brigade is at work. Keep away.'],
    },
    steps: [
      ['立即离开建筑，走楼梯，不乘电梯。', 'Leave the building at once by the stairs. Do not use lifts.', 'RED'],
      ['有烟请弯腰低行，用湿毛巾捂住口鼻。', 'In smoke, keep low and hold a wet cloth over mouth and nose.'],
      [
        '门把手发烫不要开门，用湿布堵住门缝，到窗口呼救。',
        'If the door handle is hot, do not open. Block the gap with wet cloth and call from the window.',
      ],
      ['关好门窗，不要围观，让开消防车道。', 'Close windows, do not go to watch, and keep the way free for fire engines.'],
      ['被困请拨打119，说清楼栋和楼层。', 'If you are trapped, call 119 and say which building and floor.'],
    ],
  },
  {
    key: 'GAS_LEAK',
    category: 'SAFETY',
    event: ['燃气泄漏', 'Gas leak'],
    certainty: 'OBSERVED',
    urgency: 'IMMEDIATE',
    frames: {
      RED: [
        6,
        '{地点}燃气大量泄漏，有爆炸危险，周边居民需要立即撤离。',
        'Much gas is escaping nearby and may explode. People around must leave at once.',
      ],
      ORANGE: [
        6,
        '{地点}燃气泄漏，正在关阀抢修，周边有危险。',
        'Gas is escaping nearby. The supply is being cut and repaired. It is dangerous around there.',
      ],
      YELLOW: [4, '{地点}发现燃气泄漏，正在处置，请避让。', 'A gas leak was found nearby and is being dealt with. Keep away.'],
    },
    steps: [
      ['立即离开，往上风方向走，听从现场人员指挥。', 'Leave at once, against the wind, and follow the people in charge.', 'ORANGE'],
      ['不要开关任何电器和电灯，不要点火、抽烟。', 'Do not switch anything on or off, do not light anything, do not smoke.'],
      ['不要在现场打电话，走到安全处再打。', 'Do not telephone there: go to a safe place first.'],
      ['能关就关总阀，打开门窗通风。', 'Close the main valve if you can, and open doors and windows.'],
      ['在安全处拨打燃气抢修电话或119。', 'From a safe place, call the gas company or 119.'],
    ],
  },
  {
    key: 'CHEMICAL',
    category: 'CBRNE',
    event: ['危险化学品泄漏', 'Chemical leak'],
    certainty: 'OBSERVED',
    urgency: 'IMMEDIATE',
    frames: {
      RED: [
        12,
        '{地点}危险化学品泄漏，有毒气体扩散，下风方向居民需要立即撤离。',
        'Dangerous chemicals are escaping and the gas is spreading. People downwind must leave at once.',
      ],
      ORANGE: [12, '{地点}危险化学品泄漏，周边居民请留在室内，等候通知。', 'Dangerous chemicals are escaping nearby. Stay inside and wait for word.'],
      YELLOW: [6, '{地点}发生化学品事故，正在处置，请避让。', 'There was a chemical accident nearby. It is being dealt with. Keep away.'],
    },
    steps: [
      ['按指挥撤离，往侧风或上风方向走，不走低洼处。', 'Leave as directed, across or against the wind, and not through low ground.', 'RED'],
      [
        '没有接到撤离通知的，关好门窗，关掉空调和换气扇。',
        'If you are not told to leave, close doors and windows and switch off air conditioning and fans.',
      ],
      ['用湿毛巾捂住口鼻，皮肤接触后用大量清水冲洗。', 'Hold a wet cloth over mouth and nose. Rinse skin with plenty of water.'],
      ['不要饮用敞开存放的水和食物。', 'Do not eat or drink what stood open.'],
      ['出现头晕、恶心、呼吸困难，请拨打120。', 'If you feel dizzy or sick or cannot breathe well, call 120.'],
    ],
  },
  {
    key: 'GEOLOGICAL',
    category: 'GEO',
    event: ['地质灾害', 'Landslide risk'],
    frames: {
      RED: [24, '{地点}发生滑坡、泥石流、塌陷等地质灾害的可能性很大。', 'A landslide, mudflow or collapse is very likely.'],
      ORANGE: [24, '{地点}发生滑坡、泥石流、塌陷等地质灾害的可能性大。', 'A landslide, mudflow or collapse is likely.'],
      YELLOW: [24, '{地点}发生滑坡、泥石流、塌陷等地质灾害的可能性较大。', 'A landslide, mudflow or collapse is rather likely.'],
      BLUE: [24, '{地点}有发生滑坡、泥石流、塌陷等地质灾害的可能。', 'A landslide, mudflow or collapse is possible.'],
    },
    steps: [
      ['危险区居民立即撤离到安置点。', 'If you are in the danger zone, leave at once for the shelter.', 'ORANGE'],
      ['远离陡坡、沟谷、挡墙和开裂的路面。', 'Keep away from steep slopes, gullies, retaining walls and cracked roads.'],
      [
        '发现裂缝、落石、墙体倾斜，立即离开并告诉网格员。',
        'If you see cracks, falling stones or leaning walls, leave at once and tell your grid worker.',
      ],
      ['滑坡来时往两侧高处跑，不要顺坡跑。', 'If the slope comes down, run sideways and up, not down.'],
    ],
  },
  {
    key: 'MISSING_PERSON',
    category: 'RESCUE',
    event: ['人员走失', 'Missing person'],
    headline: ['{area}走失人员协查', 'Missing person: your help is needed'],
    certainty: 'OBSERVED',
    urgency: 'IMMEDIATE',
    frames: {
      YELLOW: [
        12,
        '{时间}，一名居民在{地点}附近走失，特征：{特征}。',
        'Somebody from this neighbourhood is missing. See the Chinese text for the description.',
      ],
      BLUE: [
        12,
        '{时间}，一名居民在{地点}附近走失，特征：{特征}。',
        'Somebody from this neighbourhood is missing. See the Chinese text for the description.',
      ],
    },
    steps: [
      ['请留意身边，看看楼道、车库和绿地。', 'Please look around you, in stairwells, garages and green spaces.'],
      ['见到请陪伴在旁，不要惊吓。', 'If you see the person, stay near and do not frighten them.'],
      ['立即拨打110或联系网格员。', 'Call 110 or your grid worker at once.'],
      ['请不要在网上传播个人信息。', 'Please do not spread personal details on the internet.'],
    ],
  },
];
