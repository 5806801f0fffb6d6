/** What the API says to people, in the two languages it speaks. Chinese first. */
export type Locale = 'zh-CN' | 'en';
export type MessageValues = Readonly<Record<string, string | number>>;

const MESSAGES = {
  notFound: ['没有找到，或者不在您的辖区内。', 'Not found, or not in your territory.'],
  forbidden: ['您的岗位没有这项权限。如有需要，请联系本区管理员。', 'Your post does not allow this. Ask your district administrator if you need it.'],
  signInRequired: ['请先登录。', 'Please sign in first.'],
  serviceUnavailable: ['系统繁忙，请稍后重试。', 'The service is busy. Try again shortly.'],
  internal: ['系统出错，请把编号 {id} 告诉管理员。', 'Something went wrong on our side. Quote {id} to your administrator.'],
  badInput: ['填写的内容有误，请按提示修改。', 'Some of the input is wrong. See the fields named.'],
  conflict: ['这条记录刚刚被别人修改过。请核对后再保存。', 'Somebody else has changed this record. Compare, then save again.'],
  required: ['此项必填。', 'This is required.'],
  tooLong: ['最多 {max} 个字。', 'At most {max} characters.'],
  tooShort: ['至少 {min} 个字。', 'At least {min} characters.'],
  outOfRange: ['应在 {min} 到 {max} 之间。', 'Must lie between {min} and {max}.'],
  badPhone: ['电话应为 7 到 15 位数字。', 'A phone number has 7 to 15 digits.'],
  badIdNumber: ['身份证号应为 18 位。', 'A citizen ID number has 18 characters.'],
  notANumber: ['应为数字。', 'Must be a number.'],
  unknownKey: ['没有这个参数。', 'There is no such parameter.'],
  taken: ['已被使用，请换一个。', 'Already in use. Choose another.'],
  badLogin: ['用户名只能用小写字母、数字、点和横线，3 到 40 个字符。', 'Use 3 to 40 lower-case letters, digits, dots or hyphens.'],
  weakPassword: [
    '密码至少 10 个字符，且包含大小写字母、数字、符号中的三种。',
    'At least 10 characters, of three kinds among upper case, lower case, digits and symbols.',
  ],
  wrongPassword: ['当前密码不正确。', 'The current password is not right.'],
  wrongTerritoryLevel: ['这个岗位不能设在该级区划。', 'This role cannot be held at that level of division.'],
  noSuchDivision: ['没有这个区划，或者不在您的辖区内。', 'No such division, or not in your territory.'],
  noSuchStaff: ['没有这名工作人员，或者不在您的辖区内。', 'No such staff member, or not in your territory.'],
  exclusiveRoles: ['系统、安全、审计管理员须由三人分别担任。', 'System, security and audit administrator must be three different people.'],
  ownRights: ['不能修改自己的岗位或账号状态。', 'Nobody changes their own posts or account state.'],
  beforeStart: ['结束日期不能早于开始日期。', 'The end cannot be before the start.'],
  leaderExists: ['该网格在此期间已有网格长：{name}。请先结束其任期。', 'The grid already has a leader in that period: {name}. End that term first.'],
  alreadyMember: ['此人在该期间已担任这个角色。', 'This person already has that role in the period.'],
  gridRetired: ['该网格已撤销，不能再修改。', 'The grid is retired and can no longer be changed.'],
  noCodeLeft: ['该社区此类网格编码已用完。', 'The community has no grid codes of this kind left.'],
  badBoundary: ['边界有 {count} 处问题，请按标出的位置修改。', 'The boundary has {count} faults. See the marked parts.'],
  'boundary.NOT_CLOSED': ['边界没有闭合：首尾两点应相同。', 'The ring is not closed: first and last point must be the same.'],
  'boundary.TOO_FEW_POINTS': ['点数太少，至少需要三个不同的点。', 'Too few points: at least three different ones are needed.'],
  'boundary.TOO_MANY_POINTS': ['点数太多，最多 5000 个。请先简化。', 'Too many points: at most 5,000. Simplify first.'],
  'boundary.OUT_OF_RANGE': ['坐标超出范围。应为经度、纬度。', 'A coordinate is out of range. Expected longitude, latitude.'],
  'boundary.SELF_INTERSECTION': ['边界自相交。', 'The boundary crosses itself.'],
  'boundary.OUTSIDE_PARENT': ['有 {percent}% 超出所属社区的范围。', '{percent} % lies outside its community.'],
  'boundary.OVERLAPS_SIBLING': ['与网格 {code} 重叠 {percent}%。', 'Overlaps grid {code} by {percent} %.'],
  'boundary.EMPTY': ['没有可用的边界。应为 GeoJSON 多边形。', 'No usable boundary. Expected a GeoJSON polygon.'],
  signInFailed: ['用户名或密码不正确。', 'User name or password is not right.'],
  lockedOut: ['多次输错，账号已锁定，{minutes} 分钟后再试。', 'Too many failures. The account is locked; try again in {minutes} minutes.'],
  secondFactorRequired: ['请输入动态口令。', 'Enter the code from your authenticator.'],
  secondFactorFailed: ['动态口令不正确或已用过，请用最新的。', 'The code is not right or was used already. Use the newest one.'],
  secondFactorNotBegun: ['请先扫描二维码。', 'Scan the QR code first.'],
  badIdDate: ['身份证号中的出生日期不存在。请核对第 7 到 14 位。', 'The date of birth in the ID number does not exist. Check digits 7 to 14.'],
  badIdCheck: ['身份证号的校验码不对，可能有一位写错。', 'The check digit of the ID number is wrong: one digit may be mistyped.'],
  idNumberTaken: [
    '本区已有人登记这个身份证号。如果此人搬到了您的网格，请联系街道办理迁移。',
    'Somebody in this district is on file with this ID number. If the person moved to your grid, ask the street office to move the file.',
  ],
  birthYearNeeded: ['请填写身份证号或出生年份。', 'Give an ID number or the year of birth.'],
  notEmptyYet: ['里面还有在册的内容，请先处理。', 'Something in it is still in the register. See to that first.'],
  placeRetired: ['已注销，不能再登记。', 'It is out of the register; nothing can be entered there.'],
  unknownGrid: ['没有这个网格，或者不在您的辖区内。', 'No such grid, or not in your territory.'],
  'import.REQUIRED': ['必填。请补上。', 'This is required. Fill it in.'],
  'import.TOO_LONG': ['太长。请缩短。', 'Too long. Shorten it.'],
  'import.UNKNOWN_GRID': [
    '没有这个网格，或者不在您的辖区内。应为在用网格的 15 位编码。',
    'No such grid, or not in your territory. Give the 15-digit code of a grid in use.',
  ],
  'import.BAD_SIZE': ['应为 0 到 99 的整数。', 'Give a whole number from 0 to 99.'],
  'import.BAD_SEX': ['请填写男或女，不清楚的留空。', 'Write 男 or 女; leave it empty if unknown.'],
  'import.BAD_DATE': ['日期无法识别。请写成 1958-05-01 或年份 1958。', 'Not a date. Write 1958-05-01, or the year 1958.'],
  'import.BAD_ID_NUMBER': ['身份证号应为 18 位。', 'An ID number has 18 characters.'],
  'import.BAD_ID_DATE': ['身份证号中的出生日期不存在。请核对第 7 到 14 位。', 'The date of birth in it does not exist. Check digits 7 to 14.'],
  'import.BAD_ID_CHECK': [
    '身份证号校验码不对，可能有一位写错。请核对原件。',
    'The check digit is wrong: one digit may be mistyped. Check the document.',
  ],
  'import.ID_NUMBER_ROUNDED': [
    'Excel 把身份证号当成了数字，后几位已丢失。请把该列设为“文本”后重新填写。',
    'Excel took the ID number for a quantity and lost its last digits. Format the column as text and enter it again.',
  ],
  'import.BAD_PHONE': ['电话应为 7 到 15 位数字，每格一个。', 'A phone number has 7 to 15 digits; one in a cell.'],
  'import.UNKNOWN_TAG': [
    '有不认识的类别。请用说明中的名称，多个用顿号分开。',
    'Not a known group. Use the names of the template, with 、 between them.',
  ],
  'import.UNKNOWN_KIND': ['不认识的小区类型。可留空。', 'Not a known kind of compound. It may stay empty.'],
  'import.BIRTH_NEEDED': ['请填写身份证号或出生日期。', 'Give an ID number or a date of birth.'],
  'import.DATES_DIFFER': ['与身份证号中的出生年份不一致。请核对。', 'It differs from the year of birth in the ID number. Check both.'],
  'import.SEX_DIFFERS': ['与身份证号中的性别不一致。请核对。', 'It differs from what the ID number says. Check both.'],
  'import.TWICE_IN_FILE': ['此人在表中已经出现过。请删去一行。', 'This person is in the sheet already. Delete one of the rows.'],
  'import.REGISTERED_ELSEWHERE': [
    '此人已登记在本区其他街道。请先由对方办理迁出。',
    'This person is on file in another street of the district. Have the file moved there first.',
  ],
  importRunning: ['正在处理，请稍候。', 'It is being worked on. Wait a moment.'],
  importOver: ['这次导入已经结束。如需再次导入，请重新上传。', 'This import is over. Upload the sheet again for another one.'],
  importHasFaults: [
    '有 {count} 行有误。请修改后重新上传，或选择跳过这些行。',
    '{count} rows have faults. Correct them and upload again, or choose to leave them out.',
  ],
  nothingToImport: ['没有可以导入的行。请修改后重新上传。', 'No row can be taken in. Correct the sheet and upload it again.'],
  uploadType: ['请上传 Excel 工作簿（.xlsx）。', 'Upload an Excel workbook (.xlsx).'],
  uploadTooLarge: ['文件最大 {mib} MB。请分成几个文件上传。', 'A file has at most {mib} MB. Upload it in parts.'],
  revealQuota: ['今天已查看 {quota} 次，达到上限。', 'You have reached today’s limit of {quota} reveals.'],
  noteRequired: ['请说明原因。', 'Say why.'],
  districtsMixed: ['一次订阅只能选择同一个区县内的区域。', 'One subscription takes areas of one district.'],
  tooMany: ['最多 {max} 个。', 'At most {max}.'],
  unknownArea: ['没有这个区域：{code}。', 'There is no such area: {code}.'],
  notAuthorisedArea: ['{code} 不在您可以发布的范围内。', '{code} is outside the area you may publish to.'],
  alreadyExpired: ['失效时间应晚于现在。', 'It must expire later than now.'],
  tooLongInForce: ['有效期最长 {hours} 小时。', 'It may be in force for {hours} hours at most.'],
  statusNotPublished: ['只能发布实际、演练或测试信息。', 'Publish an actual alert, an exercise or a test.'],
  levelSeverity: ['预警级别与严重程度不一致。', 'Level and severity contradict each other.'],
  ownDraft: ['自己提交的预警要由另一个人审批。', 'Somebody else must decide about what you wrote yourself.'],
  draftDecided: ['这条预警已经有人处理。', 'Somebody has already decided about it.'],
  draftExpired: ['已过审批时限。如仍需要，请重新提交。', 'It is too late to decide. Submit it anew if it is still needed.'],
  capRefused: ['{text}', '{text}'],
  capHostNotAllowed: [
    '不允许向这个地址读取预警。请运维人员把主机加入 GRIDWARD_CAP_HOSTS 并重启后再试。',
    'Nothing may be read from this address. Ask whoever runs this installation to add its host to GRIDWARD_CAP_HOSTS and restart.',
  ],
  unknownGroup: ['没有这个分组，或者不在您的辖区内。', 'There is no such group, or none of it lies in your territory.'],
  nothingUnderShape: [
    '画出的范围里没有网格或社区。请画大一些，或直接选择区域。',
    'No grid or community lies under the shape. Draw it larger, or choose areas.',
  ],
  tooManyCorners: ['范围最多 {max} 个点。请画得简单些。', 'A shape has at most {max} points. Draw a simpler one.'],
  placeholderLeft: ['还有 {name} 没有填写。', '{name} has not been filled in.'],
  unknownPlaceholder: ['没有 {name} 这个占位符。可用：{known}。', 'There is no placeholder {name}. Use {known}.'],
  badTemplateKey: [
    '标识用大写字母、数字和下划线，以字母开头，最多 40 个。',
    'Use at most 40 capital letters, digits and underscores, a letter first.',
  ],
  badEventCode: ['事件编码应为 4 到 10 位数字或大写字母。', 'An event code has 4 to 10 digits or capital letters.'],
  helpTaken: ['已有人前往，请看其他求助。', 'Somebody is on the way already. See the other calls.'],
  helpNotTaken: ['请先受理，再结束。', 'Take the call before you end it.'],
  notCalled: ['这条预警没有叫应您。', 'You were not called for this alert.'],
  calloutOver: ['这次叫应已经结束。', 'This callout is over already.'],
  endsBeforeStart: ['结束时间应晚于开始时间。', 'It must end later than it starts.'],
  shiftTooLong: ['一个班次最长 {days} 天。', 'A shift lasts {days} days at most.'],
  deputyIsSame: ['值班人和替班人不能是同一人。', 'The deputy must be somebody else.'],
  notForDuty: ['请选择本街道在岗的工作人员。', 'Choose somebody with a post in this street now.'],
  superseded: ['这条预警已被更新或解除。请从最新一条操作。', 'This alert has been updated or cancelled. Act on the newest one.'],
  expired: ['这条预警已失效。', 'This alert has expired.'],
  cursorInvalid: ['续传位置无法识别，请重新订阅。', 'The cursor is not known here. Subscribe again without it.'],
  cursorForeign: ['续传位置属于另一个区县，请重新订阅。', 'The cursor belongs to another district. Subscribe again without it.'],
  badCursor: ['翻页位置无效，请从第一页开始。', 'The page cursor is not valid here. Start from the first page.'],
  pageSize: ['每页 1 到 {max} 条。', 'Between 1 and {max} per page.'],
  firstAndLast: ['first 与 last 不能同时使用。', 'Use first or last, not both.'],
  tooCostly: [
    '查询过大（{cost}，上限 {limit}）。请减少字段或每页条数。',
    'The operation is too large ({cost}, limit {limit}). Ask for fewer fields or smaller pages.',
  ],
  tooLongRunning: ['查询用时过长，已中止。请缩小范围。', 'The operation took too long and was stopped. Narrow it down.'],
  tooDeep: ['查询嵌套过深，上限 {limit} 层。', 'The operation is nested too deeply; the limit is {limit}.'],
  notAnOperation: ['未登记的操作。', 'This operation is not on the list of allowed operations.'],
  differentRetry: ['同一个 clientMutationId 已用于另一项操作。', 'This clientMutationId was already used for something else.'],
  badDevice: ['应为手机自己生成的 UUID；没有就不要填。', 'Expected a UUID that the phone made for itself. Leave it out if there is none.'],
  linesPerAddress: [
    '这个网络地址的连接已达 {max} 个。请关闭不用的页面，或稍后重试。',
    'This network address has {max} lines open already. Close some, or try again in a minute.',
  ],
  linesPerAccount: [
    '这个账号的连接已达 {max} 个。请关闭不用的页面，或稍后重试。',
    'This account has {max} lines open already. Close some, or try again in a minute.',
  ],
  subscriptionsPerLine: [
    '一条连接最多同时进行 {max} 项订阅和查询。请先结束一项。',
    'A line carries at most {max} subscriptions and queries at once. End one first.',
  ],
  badUrl: [
    '应为网关的完整地址，以 https:// 开头，不含用户名、密码和 #，最多 500 个字符。',
    'Expected the full address of the gateway: https://…, without user, password or #, at most 500 characters.',
  ],
  hostNotAllowed: [
    '不允许向 {host} 发送。请运维人员把它加入 GRIDWARD_WEBHOOK_HOSTS 并重启后再试。',
    'Nothing may be sent to {host}. Ask whoever runs this installation to add it to GRIDWARD_WEBHOOK_HOSTS and restart.',
  ],
  noGateway: ['手机推送不需要网关。', 'Notifications need no gateway.'],
  'channel.NO_ACCOUNT': ['您的账号已停用。', 'Your account is disabled.'],
  'channel.NO_PHONE': ['您的人员档案中没有手机号，请先补录。', 'Your staff file has no phone number. Have it entered first.'],
  'channel.NO_SUBSCRIPTION': [
    '您还没有在任何浏览器上开启通知。请在右上角个人菜单中开启。',
    'No browser of yours takes notifications. Switch them on in your menu at the upper right.',
  ],
  'channel.CHANNEL_OFF': ['该通道未设置或已停用。', 'This channel is not set up, or switched off.'],
  notFailed: ['只有发送失败的消息可以重新发送。', 'Only a message that failed can be sent again.'],
  badSubscription: ['浏览器给出的推送地址无法使用。', 'The browser’s push address cannot be used.'],
  pushHostNotAllowed: [
    '不允许使用 {host} 的推送服务。请运维人员把它加入 GRIDWARD_PUSH_HOSTS。',
    'The push service at {host} is not allowed. Ask whoever runs this installation to add it to GRIDWARD_PUSH_HOSTS.',
  ],
  alreadyOpen: ['已经开通。', 'Already open.'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export type MessageKey = keyof typeof MESSAGES;

/** The words of one language. */
export class Words {
  constructor(readonly locale: Locale) {}

  message(key: MessageKey, values: MessageValues = {}): string {
    const text: string = MESSAGES[key][this.locale === 'en' ? 1 : 0];
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }
}

const KNOWN = { 'zh-CN': new Words('zh-CN'), en: new Words('en') };

export const wordsFor = (locale: Locale) => KNOWN[locale];

/** The first language of `Accept-Language` decides; anything but English is answered in Chinese. */
export const localeOf = (header: string | undefined): Locale => (header?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN');
