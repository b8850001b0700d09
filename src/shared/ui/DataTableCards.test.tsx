import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderUi } from '@/testing/render-ui'
import { DataTableCards } from './DataTableCards'
import type { Column } from './data-table-types'

type Row = { id: string; number: string; since: string; note: string | null }
const rows: Row[] = [
  { id: 'a', number: 'A-1', since: '22 Nov 2026', note: 'Ring first' },
  { id: 'b', number: 'B-2', since: '23 Nov 2026', note: null },
]
const columns: Column<Row>[] = [
  { id: 'number', header: 'Number', cell: (row) => row.number, card: 'title' },
  { id: 'since', header: 'Active since', cell: (row) => row.since, cardLabel: 'before' },
  {
    id: 'note',
    header: 'Note',
    cell: (row) => row.note ?? 'No note',
    cardLabel: 'before',
    cardCell: (row) => row.note,
  },
  { id: 'actions', header: 'Actions', cell: (row) => <a href={`#${row.id}`}>Repeat</a>, card: 'action' },
]

describe('cards of small screens', () => {
  it('name values that say nothing alone, leave out what is not there, and keep the action', async () => {
    await renderUi(
      <DataTableCards
        id="things"
        label="Things"
        columns={columns}
        rows={rows}
        total={2}
        page={1}
        pageSize={25}
        rowKey={(row) => row.id}
        onChange={() => undefined}
        emptyState={null}
        picked={undefined}
      />,
    )
    const [first, second] = within(screen.getByTestId('things-cards')).getAllByRole('listitem')
    expect(first).toHaveTextContent('A-1Active since 22 Nov 2026Note Ring firstRepeat')
    expect(second).toHaveTextContent('B-2Active since 23 Nov 2026Repeat')
    expect(second).not.toHaveTextContent('Note')
  })
})
