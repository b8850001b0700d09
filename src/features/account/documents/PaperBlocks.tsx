import type { ArchivedPaper } from '@/contract/archived-paper'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './document.module.css'
import { PaperFacts } from './PaperFacts'

type Block = ArchivedPaper['blocks'][number]
type Table = Extract<Block, { kind: 'table' }>
type Cell = Table['rows'][number][number]
type PaperRow = { at: number; cells: Table['rows'][number] }

export function PaperBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    // A paper never changes its order of parts, and two of them may say the same.
    const key = `${index}-${block.kind}`
    switch (block.kind) {
      case 'table':
        return <PaperTable key={key} table={block} />
      case 'totals':
        return (
          <div key={key} className={css.totals}>
            <SummaryList items={block.lines.slice(0, -1)} total={block.lines.at(-1) ?? { label: '', value: '' }} />
          </div>
        )
      case 'facts':
        return (
          <section key={key} className={css.part}>
            {block.title && <h3>{block.title}</h3>}
            <PaperFacts facts={block.facts} className={css.facts} />
          </section>
        )
      case 'notes':
        return (
          <section key={key} className={css.part}>
            {block.title && <h3>{block.title}</h3>}
            {block.paragraphs.map((paragraph) => (
              <p key={paragraph} dir="auto">
                {paragraph}
              </p>
            ))}
          </section>
        )
    }
  })
}

function PaperTable({ table: { title, columns, rows, foot, empty } }: { table: Table }) {
  if (rows.length === 0) return <p className="dim">{empty}</p>
  const shown = [...rows, ...(foot ? [foot] : [])].map((cells, at): PaperRow => ({ at, cells }))
  return (
    <PlainTable
      label={title ?? columns.map(({ label }) => label).join(', ')}
      rows={shown}
      rowKey={({ at }) => String(at)}
      columns={columns.map(
        ({ label, align }, at): PlainColumn<PaperRow> => ({
          id: String(at),
          header: label,
          align: align === 'end' ? 'end' : undefined,
          rowHeader: at === (columns.length > 2 ? 1 : 0),
          cell: ({ cells }) => <CellText cell={cells[at] ?? ''} />,
        }),
      )}
    />
  )
}

function CellText({ cell }: { cell: Cell }) {
  if (typeof cell === 'string') return <bdi>{cell}</bdi>
  return (
    <>
      <bdi>{cell.text}</bdi>
      {cell.note && (
        <span className={css.sku}>
          <bdi>{cell.note}</bdi>
        </span>
      )}
    </>
  )
}
