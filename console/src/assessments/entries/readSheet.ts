/** The first sheet of a workbook, or a text file, as rows of cells with tabs between them. @throws when it is neither */
export async function readSheet(file: File): Promise<string> {
  if (!/\.xlsx$/i.test(file.name)) return file.text();
  const { readSheet: cellsOf } = await import('read-excel-file/universal');
  const rows = await cellsOf(file);
  return rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))).join('\t')).join('\n');
}
