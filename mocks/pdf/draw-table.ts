import { edge, type Flow } from './flow'
import type { PaperBlock, PaperCell, PaperColumn } from './model'
import { inkSoft, type Pen, type Place, type Style } from './pen'

type Table = Extract<PaperBlock, { kind: 'table' }>
type Line = { text: string; style: Style; height: number }

const headStyle: Style = { size: 8, colour: inkSoft }
const cellStyle: Style = { size: 9 }
const strongStyle: Style = { size: 9, weight: 'strong' }
const noteStyle: Style = { size: 7.5, colour: inkSoft }
const gap = 8
const padding = 5

/** The places of the columns by their shares, with a gap between. */
const placesOf = (columns: readonly PaperColumn[], width: number): Place[] => {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const free = width - gap * (columns.length - 1)
  let x = edge
  return columns.map(({ share = 1, align = 'start' }) => {
    const place = { x, width: (free * share) / whole, align }
    x += place.width + gap
    return place
  })
}

const linesOf = (pen: Pen, cell: PaperCell, { width }: Place, isStrong: boolean): Line[] => {
  const { text, note, strong = isStrong } = typeof cell === 'string' ? { text: cell, note: undefined } : cell
  const style = strong ? strongStyle : cellStyle
  return [
    ...pen.wrap(text, width, style).map((each) => ({ text: each, style, height: 12 })),
    ...(note ? pen.wrap(note, width, noteStyle) : []).map((each) => ({ text: each, style: noteStyle, height: 10 })),
  ]
}

const heightOf = (lines: readonly Line[]): number => lines.reduce((sum, { height }) => sum + height, 0)

export const drawTable = (pen: Pen, flow: Flow, table: Table): void => {
  const places = placesOf(table.columns, flow.width)
  const whole = { x: edge, width: flow.width }
  const heads = table.columns.map(({ label }, index) => pen.wrap(label, places[index]?.width ?? 0, headStyle))
  const headHeight = 10.5 * Math.max(1, ...heads.map(({ length }) => length)) + 8

  const drawColumns = (): void => {
    for (const [index, lines] of heads.entries()) {
      const place = places[index]
      // Short heads stand on the rule, as long ones end on it.
      const top = flow.y + headHeight - 8 - 10.5 * lines.length
      for (const [nth, text] of lines.entries()) if (place) pen.write(text, place, top + 9 + nth * 10.5, headStyle)
    }
    flow.y += headHeight
    pen.rule(whole, flow.y, { width: 0.9, colour: inkSoft })
  }
  const drawRow = (cells: readonly PaperCell[], isStrong: boolean): void => {
    const lines = places.map((place, index) => linesOf(pen, cells[index] ?? '', place, isStrong))
    const height = Math.max(...lines.map(heightOf)) + 2 * padding
    if (flow.need(height)) drawColumns()
    for (const [index, column] of lines.entries()) {
      let y = flow.y + padding
      for (const { text, style, height: taken } of column) {
        const place = places[index]
        if (place) pen.write(text, place, y + taken - 3, style)
        y += taken
      }
    }
    flow.y += height
    pen.rule(whole, flow.y)
  }

  // A head alone at the foot of a page would head nothing.
  flow.need((table.title ? 24 : 0) + headHeight + 30)
  if (table.title) {
    flow.y += 14
    pen.write(table.title, whole, flow.y, { size: 11, weight: 'strong' })
    flow.y += 10
  }
  drawColumns()
  if (table.rows.length === 0 && table.empty) {
    pen.write(table.empty, whole, flow.y + 16, { size: 9, colour: inkSoft })
    flow.y += 24
  }
  for (const row of table.rows) drawRow(row, false)
  if (table.foot) drawRow(table.foot, true)
  flow.y += 14
}
