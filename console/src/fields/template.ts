interface SheetColumn {
  readonly heading: string;
  readonly example: string;
  readonly required: boolean;
}

/** The template: headings as the API reads them, and a row that an import leaves out. */
export async function saveTemplate(fileName: string, all: readonly SheetColumn[]): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const head = all.map(({ heading, required }) => ({
    value: heading,
    type: String,
    fontWeight: 'bold' as const,
    ...(required && { backgroundColor: '#fff2cc' as const }),
  }));
  // As text throughout, so that no spreadsheet rounds an ID number.
  const example = all.map((column) => ({ value: column.example, type: String, format: '@' }));
  const empty = all.map(() => ({ value: '', type: String, format: '@' }));
  const sheet = {
    data: [head, example, ...Array.from({ length: 200 }, () => empty)],
    sheet: fileName,
    columns: all.map(() => ({ width: 20 })),
    stickyRowsCount: 1,
  };
  await writeXlsxFile([sheet]).toFile(`${fileName}.xlsx`);
}
