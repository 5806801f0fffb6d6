import type { Hazard } from './hazard.js';

/** Heat and cold. Levels after the warning signals of the China Meteorological Administration (order 16 of 2007). */
export const TEMPERATURE: readonly Hazard[] = [
  {
    key: 'HEAT',
    category: 'MET',
    event: ['高温', 'Heat'],
    frames: {
      RED: [24, '预计24小时内最高气温将升至40℃以上。', 'Within 24 hours the temperature will rise to 40 °C or more.'],
      ORANGE: [24, '预计24小时内最高气温将升至37℃以上。', 'Within 24 hours the temperature will rise to 37 °C or more.'],
      YELLOW: [72, '预计连续三天日最高气温将在35℃以上。', 'On three days in a row the temperature will be 35 °C or more.'],
    },
    steps: [
      ['停止户外露天作业。', 'Stop work in the open.', 'RED'],
      ['10时至16时尽量不要外出，多喝水。', 'Stay in between 10:00 and 16:00 and drink plenty of water.'],
      ['户外作业请缩短连续工作时间。', 'Shorten shifts outdoors.'],
      ['不要把儿童和老人留在车内。', 'Never leave children or the elderly in a car.'],
      ['邻里请关照独居老人，社区纳凉点对所有人开放。', 'Look after neighbours who live alone. Cool rooms of the community are open to all.'],
      ['出现头晕、恶心、体温升高，请到阴凉处并拨打120。', 'If you feel dizzy, sick or hot, go into the shade and call 120.'],
    ],
  },
  {
    key: 'COLD_WAVE',
    category: 'MET',
    event: ['寒潮', 'Cold wave'],
    frames: {
      RED: [
        24,
        '预计24小时内最低气温将下降16℃以上，最低气温0℃以下，平均风力可达6级以上。',
        'Within 24 hours the lowest temperature will fall by 16 °C or more, to below 0 °C, with wind of force 6 or more.',
      ],
      ORANGE: [
        24,
        '预计24小时内最低气温将下降12℃以上，最低气温0℃以下，平均风力可达6级以上。',
        'Within 24 hours the lowest temperature will fall by 12 °C or more, to below 0 °C, with wind of force 6 or more.',
      ],
      YELLOW: [
        24,
        '预计24小时内最低气温将下降10℃以上，最低气温4℃以下，平均风力可达6级以上。',
        'Within 24 hours the lowest temperature will fall by 10 °C or more, to below 4 °C, with wind of force 6 or more.',
      ],
      BLUE: [
        48,
        '预计48小时内最低气温将下降8℃以上，最低气温4℃以下，平均风力可达5级以上。',
        'Within 48 hours the lowest temperature will fall by 8 °C or more, to below 4 °C, with wind of force 5 or more.',
      ],
    },
    steps: [
      ['注意添衣保暖，老年人、儿童和病人尽量不要外出。', 'Dress warmly. The elderly, children and the sick should stay indoors.'],
      ['使用煤炉、燃气取暖的，保持通风，防止一氧化碳中毒。', 'If you heat with coal or gas, air the room: carbon monoxide kills.'],
      ['做好水管、水表防冻。', 'Protect water pipes and meters from frost.'],
      ['邻里请关照独居老人，家中停暖请联系网格员。', 'Look after neighbours who live alone. If your heating fails, call your grid worker.'],
    ],
  },
  {
    key: 'SNOWSTORM',
    category: 'MET',
    event: ['暴雪', 'Snowstorm'],
    frames: {
      RED: [
        12,
        '6小时内降雪量将达15毫米以上，或者已达15毫米以上且降雪持续。',
        '15 mm of snow (as water) or more is expected within 6 hours, or has fallen and goes on.',
      ],
      ORANGE: [
        12,
        '6小时内降雪量将达10毫米以上，或者已达10毫米以上且降雪持续。',
        '10 mm of snow (as water) or more is expected within 6 hours, or has fallen and goes on.',
      ],
      YELLOW: [
        24,
        '12小时内降雪量将达6毫米以上，或者已达6毫米以上且降雪持续。',
        '6 mm of snow (as water) or more is expected within 12 hours, or has fallen and goes on.',
      ],
      BLUE: [
        24,
        '12小时内降雪量将达4毫米以上，或者已达4毫米以上且降雪持续。',
        '4 mm of snow (as water) or more is expected within 12 hours, or has fallen and goes on.',
      ],
    },
    steps: [
      ['没有必要不要出门，不要驾车。', 'Stay in unless you must go out, and do not drive.', 'ORANGE'],
      ['步行慢走防滑，老年人不要出门。', 'Walk slowly. The elderly should not go out.'],
      ['不要在大棚、临时搭建物和积雪的雨棚下停留。', 'Keep away from greenhouses, sheds and canopies with snow on them.'],
      ['单位、商户和物业请及时清除门前和屋顶积雪。', 'Firms, shops and property managers: clear the snow before your doors and from roofs.'],
      ['备好食物和药品，停电停暖请联系网格员。', 'Have food and medicine ready. If power or heating fails, call your grid worker.'],
    ],
  },
  {
    key: 'ICY_ROADS',
    category: 'TRANSPORT',
    event: ['道路结冰', 'Icy roads'],
    frames: {
      RED: [
        12,
        '路面温度低于0℃，出现降水，2小时内可能出现或者已经出现对交通有很大影响的道路结冰。',
        'With the road below 0 °C and precipitation, ice that affects traffic very greatly is likely within 2 hours or already there.',
      ],
      ORANGE: [
        12,
        '路面温度低于0℃，出现降水，6小时内可能出现对交通有较大影响的道路结冰。',
        'With the road below 0 °C and precipitation, ice that affects traffic greatly is likely within 6 hours.',
      ],
      YELLOW: [
        24,
        '路面温度低于0℃，出现降水，12小时内可能出现对交通有影响的道路结冰。',
        'With the road below 0 °C and precipitation, ice that affects traffic is likely within 12 hours.',
      ],
    },
    steps: [
      ['尽量不要外出，步行请慢走防滑，老年人不要出门。', 'Stay in if you can. Walk slowly. The elderly should not go out.'],
      ['驾车慢行，不急刹车，不骑自行车和电动车。', 'Drive slowly, do not brake hard, do not ride bicycles or scooters.'],
      ['单位、商户和物业请及时清除门前冰雪。', 'Firms, shops and property managers: clear the ice before your doors.'],
      ['摔伤请拨打120。', 'If somebody is hurt, call 120.'],
    ],
  },
];
