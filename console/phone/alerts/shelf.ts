import { forget, recall, remember } from '../memory.ts';
import { openBook, sameAreas, askAnew, type Book } from './book.ts';

const isBook = (value: unknown): value is Book =>
  typeof value === 'object' && value !== null && 'alerts' in value && Array.isArray(value.alerts) && 'areas' in value && Array.isArray(value.areas);

/** The stored book of a district, or a new one. With other areas than before, what is in force must be asked for anew. */
export function takeBook(district: string, areas: readonly string[], books: ReadonlyMap<string, Book>): Book {
  const book = books.get(district) ?? recall(`book.${district}`, isBook) ?? openBook(areas);
  return sameAreas(book, areas) ? book : askAnew(book, areas);
}

export function putBook(district: string, book: Book) {
  remember(`book.${district}`, book);
}

export function burnBook(district: string) {
  forget(`book.${district}`);
}
