import { screen, within } from '@testing-library/react'
import { lazy, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderUi } from '@/testing/render-ui'
import { DataTable } from './DataTable'
import type { Column, DataTableProps, TableChange } from './data-table-types'
import { resetTablePreferences } from './table-preferences.store'

type Row = { id: string; name: string; amount: number }
const rows: Row[] = ['A', 'B', 'C', 'D'].map((name, index) => ({ id: `r${index}`, name, amount: index * 10 }))
const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', cell: (row) => <a href={`#${row.id}`}>{row.name}</a>, sortable: true, hideable: false },
  { id: 'amount', header: 'Amount', cell: (row) => row.amount, sortable: true, align: 'end' },
]
const table = (props: Partial<DataTableProps<Row>> = {}) => (
  <DataTable
    id="things"
    label="Things"
    columns={columns}
    rows={rows}
    total={96}
    page={2}
    pageSize={4}
    rowKey={(row) => row.id}
    rowLabel={(row) => row.name}
    onChange={() => undefined}
    emptyState={<p>Nothing yet</p>}
    {...props}
  />
)
beforeEach(resetTablePreferences)

describe('DataTable', () => {
  it('shows rows, range and pages, and says how many there are', async () => {
    await renderUi(table())
    expect(within(screen.getByTestId('things-table')).getAllByRole('row')).toHaveLength(5)
    expect(screen.getByTestId('things-range')).toHaveTextContent('5–8 of 96')
    expect(screen.getByRole('button', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByTestId('announcer')).toHaveTextContent('96 results')
  })

  it('says which rows a page has, also one that was there before it was asked for', async () => {
    const Pages = () => {
      const [page, setPage] = useState(1)
      return table({ page, onChange: (change) => setPage(change.page ?? 1) })
    }
    const { user } = await renderUi(<Pages />)
    expect(screen.getByTestId('announcer')).toHaveTextContent('96 results')
    await user.click(screen.getByRole('button', { name: 'Next page' }))
    expect(screen.getByTestId('announcer')).toHaveTextContent('5–8 of 96')
    await user.click(screen.getByRole('button', { name: 'Page 1' }))
    expect(screen.getByTestId('announcer')).toHaveTextContent('1–4 of 96')
  })

  it('asks for another page and another order, amounts from the largest', async () => {
    const onChange = vi.fn<(change: TableChange) => void>()
    const { user } = await renderUi(table({ onChange, sort: 'name' }))
    expect(screen.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
    await user.click(screen.getByRole('button', { name: 'Name' }))
    await user.click(screen.getByRole('button', { name: 'Amount' }))
    await user.click(screen.getByRole('button', { name: 'Next page' }))
    expect(onChange.mock.calls.map(([change]) => change)).toEqual([{ sort: '-name' }, { sort: '-amount' }, { page: 3 }])
  })

  it('keeps old rows while new ones are on the way', async () => {
    await renderUi(table({ refetching: true }))
    expect(screen.getByTestId('things-table')).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByRole('link', { name: 'A' })).toBeInTheDocument()
  })

  it('tells "nothing yet" from "nothing matches"', async () => {
    const onClearFilters = vi.fn<() => void>()
    const { user, unmount } = await renderUi(table({ rows: [], total: 0, filtered: true, onClearFilters }))
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(onClearFilters).toHaveBeenCalledOnce()
    unmount()
    await renderUi(table({ rows: [], total: 0 }))
    expect(screen.getByText('Nothing yet')).toBeInTheDocument()
  })

  it('selects one, a range with shift, and the page', async () => {
    const { user } = await renderUi(table({ selection: { actions: (keys) => <span>chosen {keys.join(' ')}</span> } }))
    await user.click(screen.getByRole('checkbox', { name: 'Select A' }))
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('checkbox', { name: 'Select C' }))
    await user.keyboard('{/Shift}')
    expect(screen.getByText('chosen r0 r1 r2')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Select all rows of this page' }))
    expect(screen.getByText('4 selected')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear selection' }))
    expect(screen.queryByText(/selected$/)).not.toBeInTheDocument()
  })

  it('shows a tick at once, whatever the actions still have to fetch', async () => {
    const Actions = lazy(() => new Promise<never>(() => undefined))
    const { user } = await renderUi(table({ selection: { actions: () => <Actions /> } }))
    await user.click(screen.getByRole('checkbox', { name: 'Select A' }))
    expect(screen.getByRole('checkbox', { name: 'Select A' })).toBeChecked()
    expect(screen.getByText('1 selected')).toBeVisible()
  })

  it('walks rows with j and k and opens a row by a click anywhere in it', async () => {
    const { user } = await renderUi(table())
    await user.keyboard('jj')
    expect(screen.getByRole('link', { name: 'B' })).toHaveFocus()
    await user.keyboard('k')
    expect(screen.getByRole('link', { name: 'A' })).toHaveFocus()
    const opened = vi.fn<() => void>()
    screen.getByRole('link', { name: 'C' }).addEventListener('click', (event) => {
      event.preventDefault()
      opened()
    })
    await user.click(screen.getByRole('cell', { name: '20' }))
    expect(opened).toHaveBeenCalledOnce()
  })

  it('hides a column and remembers it', async () => {
    const Host = () => {
      const [shown, setShown] = useState(true)
      return (
        <>
          <button type="button" onClick={() => setShown(!shown)}>
            toggle
          </button>
          {shown && table()}
        </>
      )
    }
    const { user } = await renderUi(<Host />)
    await user.click(await screen.findByRole('button', { name: 'Columns' }))
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Amount' }))
    expect(screen.queryByRole('columnheader', { name: 'Amount' })).not.toBeInTheDocument()
    await user.click(screen.getByText('toggle'))
    await user.click(screen.getByText('toggle'))
    expect(screen.queryByRole('columnheader', { name: 'Amount' })).not.toBeInTheDocument()
  })
})
