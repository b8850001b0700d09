import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currencies, type Money } from '@/domain/money'
import { readCsv } from '@/domain/csv/read-csv'
import { printCsv } from '@/domain/csv/print-csv'
import { AppLink } from '@/shared/ui/AppLink'
import type { Column } from '@/shared/ui/data-table-types'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { exportTable, writable } from './export-cells'

type Row = { number: string; placedAt: string; total: Money | null; note: string | null; count: number }
const columns: Column<Row>[] = [
  { id: 'number', header: 'No.', cell: ({ number }) => <DocLink number={number} to="/" /> },
  { id: 'placedAt', header: 'Placed', cell: ({ placedAt }) => <DateText value={placedAt} withTime /> },
  { id: 'status', header: 'Status', cell: () => <StatusBadge kind="order" status="shipped" note="2 of 3" /> },
  { id: 'total', header: 'Total', cell: ({ total }) => <MoneyText value={total} />, align: 'end' },
  {
    id: 'note',
    header: 'Note',
    cell: ({ note }) => (
      <AppLink to="/">
        <b>{note ?? 'none'}</b> <bdi>here</bdi>
      </AppLink>
    ),
  },
  { id: 'count', header: 'Count', cell: ({ count }) => `${count} pieces`, text: ({ count }) => count },
  { id: 'act', header: 'Actions', cell: () => <button type="button">Go</button>, card: 'action' },
  { id: 'decide', header: 'Decide', cell: () => <button type="button">Go</button>, text: false },
]
const row: Row = {
  number: 'SO-1',
  placedAt: '2026-11-20T23:30:00Z',
  total: { amount: -123_456, currency: 'PLN' },
  note: null,
  count: 1.5,
}
const table = (rows: readonly Row[], decimal: '.' | ',' = '.') => {
  const file = exportTable(writable(columns), {
    decimal,
    timeZone: 'Europe/Warsaw',
    currencyOf: (header) => `${header}, currency`,
    status: (kind, status) => `${kind} ${status}`,
  })
  // As they come: page by page.
  for (const each of rows) file.take([each])
  return file.cells()
}

test('a file says what the columns show, in their order, where the reader is', () => {
  expect(table([row], ',')).toEqual([
    ['No.', 'Placed', 'Status', 'Total', 'Total, currency', 'Note', 'Count'],
    ['SO-1', '2026-11-21 00:30', 'order shipped', '-1234,56', 'PLN', 'none here', '1,5'],
  ])
})

test('amounts nobody may see take no second column, and one missing amount keeps its place', () => {
  const hidden = { ...row, total: null }
  expect(table([hidden])[0]).not.toContain('Total, currency')
  expect(table([row, hidden])[2]).toEqual(['SO-1', '2026-11-21 00:30', 'order shipped', '', '', 'none here', '1.5'])
})

const rowOf = fc.record({
  number: fc.string(),
  placedAt: fc.constant('2026-11-20'),
  total: fc.option(fc.record({ amount: fc.integer(), currency: fc.constantFrom(...currencies) })),
  note: fc.option(fc.string()),
  count: fc.integer(),
})
test('every line has as many cells as the head, whatever the rows hold, and is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { maxLength: 6 }), fc.boolean(), (rows, semicolon) => {
      const cells = table(rows, semicolon ? ',' : '.')
      expect(new Set(cells.map(({ length }) => length)).size).toBe(1)
      const separator = semicolon ? ';' : ','
      const read = readCsv(printCsv(cells, { separator, bom: true }), { separator })
      expect(read.ok && read.records.map((record) => record.cells)).toEqual(cells)
    }),
  )
})
