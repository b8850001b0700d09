import type { Money } from '@/domain/money'
import { formatMinor } from '@/domain/money/text'
import { spreadsheetMoment } from '@/shared/i18n/spreadsheet-moment'
import type { CellText, Column } from '@/shared/ui/data-table-types'
import { type StatusWords, textOfCell } from './cell-text'

export type Conventions = {
  decimal: '.' | ','
  timeZone: string
  /** Header of the column that says in which currency the amounts of another are. */
  currencyOf: (header: string) => string
  status: StatusWords
}

const isMoney = (text: CellText): text is Money => typeof text === 'object' && text !== null && 'currency' in text

/** Columns that say something: buttons say nothing. */
export const writable = <C extends Pick<Column<never>, 'card' | 'text'>>(columns: readonly C[]): C[] =>
  columns.filter(({ card, text }) => text !== false && card !== 'action')

/**
 * Rows as cells of a file. An amount takes two cells, figures and currency, because lists mix currencies; which columns
 * hold amounts is known once one of them does, so the rows come first.
 */
export const exportTable = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { decimal, timeZone, currencyOf, status }: Conventions,
): string[][] => {
  const texts = rows.map((row) => columns.map((column) => textOfCell(column, row, status)))
  const amounts = new Set(columns.flatMap((_, at) => (texts.some((line) => isMoney(line[at])) ? [at] : [])))
  const figure = (value: string): string => value.replace('.', decimal)
  const moment = spreadsheetMoment(timeZone)
  const cellsOf = (text: CellText, at: number): string[] => {
    if (isMoney(text)) return [figure(formatMinor(text)), text.currency]
    if (amounts.has(at)) return ['', '']
    if (text === null || text === undefined) return ['']
    if (typeof text === 'object') return [text.at === null ? '' : moment(text.at)]
    return [typeof text === 'number' ? figure(String(text)) : text]
  }
  return [
    columns.flatMap(({ header }, at) => (amounts.has(at) ? [header, currencyOf(header)] : [header])),
    ...texts.map((line) => line.flatMap(cellsOf)),
  ]
}
