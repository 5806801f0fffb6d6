export default {
  resources: {
    buildings: {
      name: 'Buildings',
      one: 'building',
      many: 'buildings',
      search: 'Name of the building, or pinyin initials',
      fields: {
        name: 'Name',
        place: 'Grid',
        code: 'Grid code',
        territory: 'Division',
        kind: 'Compound',
        dwellingCount: 'Dwellings',
        householdCount: 'Households',
        residentCount: 'Residents',
        status: 'State',
        updatedAt: 'Last changed',
      },
    },
  },
  buildings: { facts: 'Facts', households: 'Households', nobody: 'No household is on file.', persons: '%{count} persons, none on file' },
};
