import Papa from 'papaparse'
import type { FileDelimiter } from '@/domain/files/vocabulary'

/**
 * The cells of one record. Null when its quotes make no sense. Exports of ERPs write inches and quotes as they come
 * (`5" pipe`), so a quote inside a cell that does not begin with one is an ordinary character here; see D39.
 */
export function csvCells(record: string, delimiter: FileDelimiter): string[] | null {
  if (!record.includes('"')) return record.split(delimiter)
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: '\n', skipEmptyLines: false })
  const [cells] = data
  return errors.some(({ type }) => type === 'Quotes') || data.length !== 1 || !cells ? null : cells
}
