import { drawFacts } from './draw-head'
import { drawTable } from './draw-table'
import { edge, type Flow } from './flow'
import type { PaperBlock } from './model'
import { ink, inkSoft, type Pen } from './pen'

const heading = { size: 10, weight: 'strong' as const }
const words = { size: 9 }
const small = { size: 8.5, colour: inkSoft }

type Totals = Extract<PaperBlock, { kind: 'totals' }>

const drawTotals = (pen: Pen, flow: Flow, { lines, aside }: Totals): void => {
  const width = 230
  const place = { x: edge + flow.width - width, width }
  const heights = lines.map(({ strong }) => (strong ? 24 : 16))
  const asideWidth = flow.width - width - 30
  const asideHeight = aside ? 18 + aside.facts.length * 13 : 0
  // Sums belong together: they never begin on one page and end on the next.
  flow.need(
    Math.max(
      heights.reduce((sum, height) => sum + height, 0),
      asideHeight,
    ) + 8,
  )
  const top = flow.y
  for (const [index, { label, value, strong = false }] of lines.entries()) {
    const height = heights[index] ?? 16
    if (strong) pen.rule(place, flow.y + 3, { width: 0.9, colour: ink })
    const style = strong ? { size: 11, weight: 'strong' as const } : words
    const baseline = flow.y + height - 6
    pen.write(label, place, baseline, strong ? style : { size: 9, colour: inkSoft })
    pen.write(value, { ...place, align: 'end' }, baseline, style)
    flow.y += height
  }
  if (aside) {
    const beside = { x: edge, width: asideWidth }
    pen.write(aside.title, beside, top + 10, { size: 8.5, weight: 'strong' })
    for (const [index, { label, value }] of aside.facts.entries()) {
      const baseline = top + 25 + index * 13
      pen.write(label, beside, baseline, small)
      pen.write(value, { ...beside, align: 'end' }, baseline, { size: 8.5 })
    }
  }
  flow.y = Math.max(flow.y, top + asideHeight) + 16
}

const drawNotes = (pen: Pen, flow: Flow, title: string | undefined, paragraphs: readonly string[]): void => {
  const place = { x: edge, width: Math.min(flow.width, 400) }
  if (title) {
    flow.need(32)
    pen.write(title, place, flow.y + 10, heading)
    flow.y += 18
  }
  for (const paragraph of paragraphs) {
    for (const text of pen.wrap(paragraph, place.width, words)) {
      flow.need(13)
      pen.write(text, place, flow.y + 9, words)
      flow.y += 13
    }
    flow.y += 5
  }
  flow.y += 8
}

export const drawBlock = (pen: Pen, flow: Flow, block: PaperBlock): void => {
  switch (block.kind) {
    case 'table':
      return drawTable(pen, flow, block)
    case 'totals':
      return drawTotals(pen, flow, block)
    case 'notes':
      return drawNotes(pen, flow, block.title, block.paragraphs)
    case 'facts':
      if (block.title) {
        flow.need(60)
        pen.write(block.title, { x: edge, width: flow.width }, flow.y + 10, heading)
        flow.y += 18
      }
      return drawFacts(pen, flow, block.facts)
  }
}
