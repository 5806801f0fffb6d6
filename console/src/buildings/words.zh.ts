export default {
  resources: {
    buildings: {
      name: '楼栋',
      one: '楼栋',
      many: '楼栋',
      search: '楼栋名称或拼音首字母',
      fields: {
        name: '名称',
        place: '网格',
        code: '网格编码',
        territory: '区划',
        kind: '小区类型',
        dwellingCount: '房屋（套）',
        householdCount: '住户（户）',
        residentCount: '居民（人）',
        status: '状态',
        updatedAt: '最后修改',
      },
    },
  },
  buildings: { facts: '基本信息', households: '住户', nobody: '没有登记住户。', persons: '%{count} 人，未建档' },
};
