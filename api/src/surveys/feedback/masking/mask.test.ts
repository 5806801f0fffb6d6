import { describe, expect, test } from '@jest/globals';
import { masked } from './mask.js';
import { knownOf } from './names.js';

const KNOWN = knownOf(['王芳', '欧阳娜娜', '高峰', '刘德海', '买买提·艾山江', '平安', '马 超']);
const mask = (text: string) => masked(text, KNOWN);

describe('what leads to somebody is taken out', () => {
  test.each([
    ['a telephone', '打我手机13812345678', '13812345678', 'NUMBER'],
    ['one that is set apart', '电话138 1234 5678联系', '138 1234 5678', 'NUMBER'],
    ['one with dashes and a country', '请打+86-138-1234-5678。', '+86-138-1234-5678', 'NUMBER'],
    ['one in full width', '我的电话１３８１２３４５６７８', '１３８１２３４５６７８', 'NUMBER'],
    ['one in Chinese digits', '电话一三八零零一三八零零零', '一三八零零一三八零零零', 'NUMBER'],
    ['one with 幺', '幺三八幺二三四五六七八找我', '幺三八幺二三四五六七八', 'NUMBER'],
    ['a landline', '024-8888 6666 总没人接', '024-8888 6666', 'NUMBER'],
    ['an ID number', '身份证210102199003074518', '210102199003074518', 'NUMBER'],
    ['an ID number that ends with X, apart', '210102 19900307 451X是我', '210102 19900307 451X', 'NUMBER'],
    ['a WeChat name', '加微信号 zhang_san88', 'zhang_san88', 'NUMBER'],
    ['a mail address', '发到 zhangsan@qq.com 吧', 'zhangsan@qq.com', 'NUMBER'],
    ['a bank card', '退到6222 0212 3456 7890 123', '6222 0212 3456 7890 123', 'NUMBER'],
    ['a plate', '辽A12345总占车位', '辽A12345', 'PLATE'],
    ['a plate with a dot, of an electric car', '那辆辽A·D12345乱停', '辽A·D12345', 'PLATE'],
    ['a plate in small letters, apart', '辽a 8k3 21', '辽a 8k3 21', 'PLATE'],
    ['a plate without its province', '车牌号A8K321', 'A8K321', 'PLATE'],
    ['a door', '3号楼2单元501室漏水', '3号楼2单元501室', 'DOOR'],
    ['a door in Chinese digits', '三号楼二单元五〇一室漏水', '三号楼二单元五〇一室', 'DOOR'],
    ['a door with tens', '十二号楼三单元的灯坏了', '十二号楼三单元', 'DOOR'],
    ['a short door', '我家3-2-501漏水', '3-2-501', 'DOOR'],
    ['a door with a sharp', '12#3-402天天吵', '12#3-402', 'DOOR'],
    ['a building and a door', '5栋1203的狗', '5栋1203', 'DOOR'],
    ['a street and a number', '青年大街12号', '青年大街12号', 'DOOR'],
    ['a name of the register', '王芳态度很好', '王芳', 'NAME'],
    ['a name of four characters', '找欧阳娜娜办的', '欧阳娜娜', 'NAME'],
    ['a name with a dot', '买买提·艾山江帮了我', '买买提·艾山江', 'NAME'],
    ['a name that the register has with a space', '马超不错', '马超', 'NAME'],
    ['an ordinary word where a name stands', '网格员高峰从不上门', '高峰', 'NAME'],
    ['a name behind a role, not in the register', '网格员赵铁柱的态度差', '赵铁柱', 'NAME'],
    ['a name of two characters behind a role', '社工钱丽很负责', '钱丽', 'NAME'],
    ['who introduces himself', '我叫孙悟能，退休', '孙悟能', 'NAME'],
    ['a surname with a title', '感谢张主任', '张', 'NAME'],
    ['a compound surname with a title', '欧阳书记来过', '欧阳', 'NAME'],
    ['a familiar name', '小王来得快，', '王', 'NAME'],
    ['somebody’s aunt', '楼上李阿姨', '李', 'NAME'],
    ['somebody in English', 'Please thank Mr. Zhang Wei for it', 'Zhang Wei', 'NAME'],
  ] as const)('%s: %s', (_, text, secret, kind) => {
    const mark = { NAME: '〔姓名〕', NUMBER: '〔号码〕', DOOR: '〔住址〕', PLATE: '〔车牌〕' }[kind];
    expect(mask(text)).toContain(mark);
    expect(mask(text)).not.toContain(secret);
    expect(mask(text).length).toBeLessThanOrEqual(text.length + 12);
  });

  test('characters that nobody sees hide nothing', () => {
    expect(mask('138\u200b1234\u200d5678')).toBe('〔号码〕');
    expect(mask('王\u200b芳')).toBe('〔姓名〕');
    expect(mask('辽\ufeffA12345')).toBe('〔车牌〕');
  });

  test('several in one sentence, and what is beside them stays', () => {
    expect(mask('网格员王芳（13812345678）说3号楼2单元501的辽A12345挡路，请处理')).toBe(
      '网格员〔姓名〕(〔号码〕)说〔住址〕的〔车牌〕挡路，请处理'.replace('(', '（').replace(')', '）'),
    );
  });
});

test('a name that nobody knows is found by the number behind it, or by what somebody says', () => {
  expect(mask('张建国13900001234说过也没用')).toBe('〔姓名〕〔号码〕说过也没用');
  expect(mask('报修三次，李卫东说不归他管')).toBe('报修三次，〔姓名〕说不归他管');
});

describe('what leads to nobody stays', () => {
  test.each([
    '希望多装几盏路灯，晚上太黑',
    '停车位太少，高峰时间进不来',
    '平安社区建设得很好，大家都高兴',
    '12345热线打不通，110来得快',
    '2026年11月22日停水，没有通知',
    '2026-11-22停电三小时',
    '二楼大厅的椅子坏了，一层也是',
    '地铁3号线口太乱，5月3号也没人管',
    '物业费每平方米1.85元太贵',
    '希望关心老年人，解决任何困难',
    '社区工作人员态度和气，服务周到',
    '网格员经常来，工作人员管理到位',
    '小区绿化好，小时候就住这里',
    '请安排保安巡逻，张贴通知要及时',
    '加装电梯，一共六户同意了',
    '楼下施工太吵，高处掉东西很危险',
    '工作人员全程陪同，办事快',
    '建议在石板路处加扶手，高层消防要查',
    '一号电池和有害垃圾分不清，三张单子都丢了',
    '希望社区多办活动，老年人喜欢',
    '物业管理不到位，邻居都有意见',
    '居民反映的问题任由拖着，没人解决',
    '门口的石头和花坛坏了，司机看不见',
    'More street lights please, it is dark at night',
  ])('%s', (text) => expect(mask(text)).toBe(text));
});

test('masked text stays as it is, and so do an empty text and a very long one', () => {
  const once = mask('网格员赵铁柱，13812345678，3号楼2单元501室，辽A12345');
  expect(mask(once)).toBe(once);
  expect(mask('')).toBe('');
  const long = '很好，'.repeat(200) + '13812345678';
  expect(mask(long).endsWith('〔号码〕')).toBe(true);
});

test('ten thousand texts against a hundred thousand names take seconds, and no text runs away', () => {
  const names = Array.from(
    { length: 100_000 },
    (_, i) => `测${String.fromCodePoint(0x4e00 + (i % 20_000))}${String.fromCodePoint(0x4e00 + Math.floor(i / 7))}`,
  );
  const known = knownOf(names);
  const texts = Array.from({ length: 1_000 }, (_, i) => `第${i}条：希望改善停车和电梯，${'路面不平，'.repeat(20)}`);
  for (const text of texts) masked(text, known);
  for (const evil of ['1-'.repeat(250), '号'.repeat(500), '1号'.repeat(250), 'a@'.repeat(250), '王'.repeat(500), '1 '.repeat(250), '路'.repeat(500)])
    masked(evil, known);
});
