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
 * Rows as cells of a file, taken a page at a time so that the page stays quick while a hundred thousand are written. An
 * amount takes two cells, figures and currency, because lists mix currencies; which columns hold amounts is known once
 * one of them does, so all rows come first.
 */
export const exportTable = <Row>(columns: readonly Column<Row>[], conventions: Conventions) => {
  const { decimal, timeZone, currencyOf, status } = conventions
  const texts: CellText[][] = []
  const amounts = new Set<number>()
  const figure = (value: string): string => value.replace('.', decimal)
  const moment = spreadsheetMoment(timeZone)
  const cellsOf = (text: CellText, at: number): string[] => {
    if (isMoney(text)) return [figure(formatMinor(text)), text.currency]
    if (amounts.has(at)) return ['', '']
    if (text === null || text === undefined) return ['']
    if (typeof text === 'object') return [text.at === null ? '' : moment(text.at)]
    return [typeof text === 'number' ? figure(String(text)) : text]
  }
  return {
    take: (rows: readonly Row[]): void => {
      for (const row of rows) {
        const line = columns.map((column) => textOfCell(column, row, status))
        for (const [at, text] of line.entries()) if (isMoney(text)) amounts.add(at)
        texts.push(line)
      }
    },
    cells: (): string[][] => [
      columns.flatMap(({ header }, at) => (amounts.has(at) ? [header, currencyOf(header)] : [header])),
      ...texts.map((line) => line.flatMap(cellsOf)),
    ],
  }
}
