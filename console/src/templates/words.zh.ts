export default {
  resources: { templates: { name: '预警模板', one: '模板', create: '新增模板' } },
  templates: {
    explain: '发布预警时填入的标准文字。点击查看或改成本区的说法，保存后立即用于本区。',
    readOnly: '发布预警时填入的标准文字。由区级管理员修改。',
    placeholders:
      '大括号里的内容会替换：{area} 区域，{event} 事件，{level} 颜色，{hours} 时长。{地点}、{时间}、{原因}、{特征} 留给发布人填写，不填不能发布。',
    add: '新增模板',
    builtIn: '内置',
    own: '本区',
    save: '保存为本区模板',
    saved: '模板已保存',
    remove: '恢复内置',
    removed: '已恢复内置模板',
    fields: {
      key: '标识（大写字母）',
      event: '事件',
      eventEn: '事件（英文）',
      eventCode: '事件编码 GB/T 35561',
      hours: '有效期（小时）',
      headline: '标题',
      headlineEn: '标题（英文）',
      description: '情况说明',
      descriptionEn: '情况说明（英文）',
      instruction: '防御指南，一行一条',
      instructionEn: '防御指南（英文）',
    },
  },
};
