import type { ArchivedPaper } from '@/contract/archived-paper'
import type { Paper, PaperBlock, PaperCell } from '@mocks/pdf/model'

const cells = (row: readonly PaperCell[]) =>
  row.map((cell) => (typeof cell === 'string' ? cell : { ...cell, note: cell.note ?? '' }))

const presentBlock = (block: PaperBlock): ArchivedPaper['blocks'][number] => {
  switch (block.kind) {
    case 'table':
      return {
        kind: 'table',
        ...(block.title !== undefined && { title: block.title }),
        columns: block.columns.map(({ label, align = 'start' }) => ({ label, align })),
        rows: block.rows.map(cells),
        ...(block.foot && { foot: cells(block.foot) }),
        ...(block.empty !== undefined && { empty: block.empty }),
      }
    case 'totals':
      return {
        kind: 'totals',
        lines: [...block.lines],
        ...(block.aside && { aside: { title: block.aside.title, facts: [...block.aside.facts] } }),
      }
    case 'facts':
      return { ...block, facts: [...block.facts] }
    case 'notes':
      return { ...block, paragraphs: [...block.paragraphs] }
  }
}

/** ORD-13: a paper as the page shows it: the words and figures of its PDF, without how they are set. */
export const presentPaper = ({
  title,
  number,
  remark,
  sender,
  parties,
  facts,
  blocks,
  footer,
}: Paper): ArchivedPaper => ({
  ...{ title, number, sender: [...sender], facts: [...facts] },
  remark: remark ?? null,
  parties: parties.map(({ label, name, lines }) => ({ label, name, lines: [...lines] })),
  blocks: blocks.map(presentBlock),
  footer: footer ?? null,
})
