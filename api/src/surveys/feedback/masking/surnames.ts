/** The commonest surnames of China, some nine people in ten, and those of two characters. Not 时, 区 or 和, which mostly are words. */
export const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴卫查屈鲍覃霍翁隋植薄包司柏宁柯阮桂闵解柴华冉房辜吉饶刁瞿戚丘古滕晋苑邬臧畅宫褚廉娄盖符奚穆党燕郎邸冀谈姬屠郜晏栾郁商蒙喻揭窦迟宇敖糜鄢卓仇艾蓝巩稽井练仲乐虞卞封竺冼楚佟栗匡宗巫鞠僧桑荆谌扬沙伏岑蔺';

export const COMPOUND_SURNAMES =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|南宫|独孤|长孙|宇文|轩辕|澹台|闻人|呼延|拓跋|赫连|完颜|万俟|爱新觉罗|叶赫那拉';

/** Surnames that are hardly ever the beginning of a word: behind 小 or 老, and before a title, only these are read as names. */
export const FIRM_SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎易武乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅庄辛祝左祁耿牟卜詹苗凌费纪靳盛童甄项裴屈鲍覃霍翁隋佟栾关高方白安温';
