import writeXlsxFile from 'write-excel-file/node';

const HEADINGS = ['网格编码', '小区/楼栋', '单元', '室', '户内人数', '姓名', '身份证号', '手机', '特殊群体'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Of the region 000000, which does not exist. */
function idNumber(number) {
  const day = new Date(Date.UTC(1940, 0, 1 + (number % 28_000))).toISOString().slice(0, 10).replaceAll('-', '');
  const body = `000000${day}${String(Math.floor(number / 28_000)).padStart(3, '0')}`;
  return `${body}${'10X98765432'[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11]}`;
}

/** Two or three persons to a household, 48 doors to a building. @returns the bytes of the workbook */
export async function sheetOf(rows, grids) {
  const cell = (value) => ({ value, type: String });
  const lines = Array.from({ length: rows }, (_, number) => {
    const door = Math.floor(number / 2.4);
    const building = Math.floor(door / 48);
    return [
      grids[building % grids.length],
      `测量小区${building}号楼`,
      `${Math.floor((door % 48) / 16) + 1}单元`,
      `${Math.floor((door % 16) / 2) + 1}0${(door % 2) + 1}`,
      '3',
      `测量${number}`,
      idNumber(number),
      `105${String(number).padStart(8, '0')}`,
      number % 20 ? '' : '独居老人',
    ].map(cell);
  });
  return writeXlsxFile([HEADINGS.map(cell), ...lines]).toBuffer();
}
