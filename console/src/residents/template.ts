import { RegisterColumnsDocument } from '@gridward/schema';
import { send } from '../providers/graphql';

/** The template: headings as the API reads them, and a row that an import leaves out. */
export async function saveTemplate(fileName: string): Promise<void> {
  const [{ default: writeXlsxFile }, { registerColumns }] = await Promise.all([import('write-excel-file/browser'), send(RegisterColumnsDocument)]);
  const head = registerColumns.map(({ heading, required }) => ({
    value: heading,
    type: String,
    fontWeight: 'bold' as const,
    ...(required && { backgroundColor: '#fff2cc' as const }),
  }));
  // As text throughout, so that no spreadsheet rounds an ID number.
  const example = registerColumns.map((column) => ({ value: column.example, type: String, format: '@' }));
  const empty = registerColumns.map(() => ({ value: '', type: String, format: '@' }));
  const sheet = {
    data: [head, example, ...Array.from({ length: 200 }, () => empty)],
    sheet: fileName,
    columns: registerColumns.map(() => ({ width: 20 })),
    stickyRowsCount: 1,
  };
  await writeXlsxFile([sheet]).toFile(`${fileName}.xlsx`);
}
