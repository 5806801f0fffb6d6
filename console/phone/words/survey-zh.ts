export const surveyZh = {
  name: '居民问卷',

  // Before the first question
  until: (time: string) => `${time} 前可以填写`,
  count: (count: number) => `最多 ${count} 屏，一屏一题`,
  anonymous: '为什么可以放心说',
  anonymousNotes: ['回答里没有姓名、电话和门牌号，和“发给了谁”分开存放。', '社区工作人员看不到任何人的单份回答。'],
  minCell: (count: number) => `少于 ${count} 份的结果不会显示给任何人。`,
  once: '每户只算一次，交了就不能改。',
  oncePhone: '每部手机只算一次，交了就不能改。',
  keeps: '随时可以停下，答过的会保存在这部手机上，交上去以后就删除。断线也可以接着答。',
  cannotKeep: '这部手机的浏览器不让保存，交上去以前请不要关闭本页。',
  begin: '开始填写',
  goOn: '接着填写',
  bigger: '换字号',

  // Questions
  progress: (place: number, count: number) => `${place} / ${count}`,
  progressRead: (place: number, count: number) => `第 ${place} 题，共 ${count} 题`,
  previous: '上一题',
  next: '下一题',
  optional: '可以不答',
  answerFirst: '请先选一个答案，再到下一题。',
  writeFirst: '请先写几个字，再到下一题。',
  fault: '这一题的回答没有被收下，请再看一看，改好以后重新提交。',
  levels: { 5: '非常满意', 4: '满意', 3: '基本满意', 2: '不满意', 1: '非常不满意' },
  notApplicable: '不了解 / 不适用',
  ten: ['0：完全不愿意', '10：非常愿意'],
  several: '可以选几个',
  inOrder: '按重要程度依次点，最重要的先点。再点一次取消。',
  placed: (place: number) => `排第 ${place}`,
  clear: '清除选择',
  yourWords: '请写在这里',
  noNames: '请不要写姓名、电话和门牌号。',
  left: (count: number) => `还可以写 ${count} 个字`,
  cut: '现在没有线路，可以接着答，不会丢。',

  // After the last question
  end: '答完了',
  endNote: '可以返回检查，也可以现在提交。',
  notYet: '还有必须回答的题',
  toMissing: '去答这一题',
  submit: '提交',
  preparing: '正在准备…',
  sending: '正在提交…',
  waits: '已经保存，等线路恢复',
  waitsNote: '现在没有线路。恢复以后会自动提交，不用您操作。',
  keepOpen: '请不要关闭本页。',
  mayClose: '可以先做别的事。本页关了也不要紧，下次打开时接着提交。',
  tryNow: '现在再试一次',
  refused: '没有交上去，请再提交一次。',

  // Endings
  endings: {
    TAKEN: { title: '问卷已经收到，谢谢您', note: '您的回答已从这部手机上删除，可以关闭本页了。' },
    ANSWERED: { title: '已答过', note: '这份问卷已经交过，只算一次，以先交的为准。如果刚才提交时断过线，收到的就是那一份。' },
    CLOSED: { title: '现在不能填写', note: '这次调查已经结束，或者还没有开始。没有交上去的回答已从这部手机上删除。' },
    FULL: { title: '这里的份数已经满了', note: '感谢您愿意回答。这张海报要收的份数已经够了，没有交上去的回答已从这部手机上删除。' },
    UNKNOWN: { title: '没有找到这份问卷', note: '链接可能不完整，或者这次调查已经结束。' },
  },
  whatToDo: ['请重新扫描通知上的二维码，或者完整复制链接，再打开一次。', '还是不行，请联系发给您通知的街道或调查人员，请他们重发。'],
  toAlerts: '看预警',

  // After a low answer
  followUp: {
    offer: '您对有的事情不太满意。愿意让街道或社区给您打个电话，听您说说吗？',
    yes: '愿意，请给我打电话',
    no: '不愿意就不用管，直接关闭本页。您的回答仍然没有人知道是谁写的。',
    about: '想说的是：',
    apart: '电话另外加密保存，和您的问卷分开，查不到您答了什么。被评价的网格员看不到。事情办完后按期删除。',
    phone: '电话（必填）',
    name: '怎么称呼您（可不填）',
    words: '想先说几句（可不填）',
    send: '请给我打电话',
    taken: (day: string) => `好的，最迟 ${day} 会有人给您打电话。`,
    refused: '没有记下来。请检查电话号码；如果调查已经结束，就不能再登记了。',
    cut: '现在没有线路，还没有记下来。请稍后再点一次。',
  },

  // After something was done
  event: {
    askCall: '我们给您打过电话。这件事办得怎么样，您满意吗？',
    askHelp: '我们来帮过忙。您对这次帮助满意吗？',
    toldCall: '您的回答会告诉负责回访的街道或社区，用来判断这件事办好了没有。',
    told: '没有人能看到是谁答的，只和大家的放在一起按月统计。',
    why: '主要是什么原因？（可不选）',
    reasons: { TOO_SLOW: '太慢', NOT_SOLVED: '没有解决', BAD_MANNER: '态度不好', NOT_INFORMED: '没有告诉我进展', OTHER: '其他' },
    taken: '收到了，谢谢您',
    late: '已经答过，或者已过期限',
    refused: '没有找到这个问题，或者已过期限',
    refusedNote: '链接可能没有复制完整，请再打开一次。还是不行，就联系给您办事的街道或社区。',
    cut: '现在没有线路，请稍后再试',
  },

  // What came of it
  actions: {
    title: '您说的，我们办了',
    said: '您说：',
    done: '我们办了：',
    by: (who: string, day: string) => `${who}，${day}`,
    none: '还没有公布办理情况。办了什么、谁办的，公布后就在这一页，不用账号，可以过些天再来看。',
  },

  noLine: '没有线路，问卷还没有读到',
  noLineNote: '线路恢复以后会自动打开。',
};

export type SurveyWords = typeof surveyZh;
