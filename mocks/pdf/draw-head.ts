import { drawBarCode } from './bar-code'
import { edge, type Flow } from './flow'
import type { Paper, PaperFact, PaperParty } from './model'
import { inkSoft, type Pen } from './pen'

const small = { size: 8, colour: inkSoft }
const usual = { size: 9.5 }
const strong = { size: 9.5, weight: 'strong' as const }
/** Harbour, as in the pages. */
const shippedAccent = '#0f5c69'

/** Brand and sender, what the paper is, to whom it goes, and the facts that identify it. */
export const drawHead = (pen: Pen, flow: Flow, paper: Paper): void => {
  const half = flow.width / 2
  const accent = paper.accent ?? shippedAccent
  pen.box({ x: 0, width: pen.pageWidth }, 0, 6, accent)
  pen.write(paper.brand, { x: edge, width: half }, flow.y + 16, { size: 17, weight: 'strong', colour: accent })
  let senderY = flow.y + 8
  for (const [index, text] of paper.sender.entries())
    for (const each of pen.wrap(text, half - 20, small)) {
      const style = index === 0 ? { size: 8, weight: 'strong' as const } : small
      pen.write(each, { x: edge + half, width: half, align: 'end' }, senderY, style)
      senderY += 11.5
    }
  flow.y = Math.max(flow.y + 40, senderY + 6)
  pen.rule({ x: edge, width: flow.width }, flow.y)
  flow.y += 34
  drawTitle(pen, flow, paper)
  drawParties(pen, flow, paper.parties)
  drawFacts(pen, flow, paper.facts)
  if (paper.barcode !== undefined) drawBarCode(pen, flow, paper.barcode)
}

const drawTitle = (pen: Pen, flow: Flow, { title, number, remark }: Paper): void => {
  const style = { size: 19, weight: 'strong' as const }
  pen.write(title, { x: edge, width: flow.width }, flow.y, style)
  const after = edge + pen.widthOf(title, style) + 10
  pen.write(number, { x: after, width: flow.width }, flow.y, { size: 19, colour: inkSoft })
  if (remark) pen.write(remark, { x: edge, width: flow.width, align: 'end' }, flow.y, { size: 9, colour: inkSoft })
  flow.y += 24
}

const drawParties = (pen: Pen, flow: Flow, parties: readonly PaperParty[]): void => {
  if (parties.length === 0) return
  const width = flow.width / Math.max(2, parties.length)
  const top = flow.y
  for (const [index, party] of parties.entries()) {
    const place = { x: edge + index * width, width: width - 16 }
    let y = top + 8
    pen.write(party.label, place, y, small)
    y += 14
    const lines = [
      ...pen.wrap(party.name, place.width, strong).map((text) => ({ text, style: strong })),
      ...party.lines.flatMap((each) => pen.wrap(each, place.width, usual)).map((text) => ({ text, style: usual })),
    ]
    for (const { text, style } of lines) {
      pen.write(text, place, y, style)
      y += 13
    }
    flow.y = Math.max(flow.y, y)
  }
  flow.y += 10
}

/** In rows of four, label above value. */
export const drawFacts = (pen: Pen, flow: Flow, facts: readonly PaperFact[]): void => {
  const columns = 4
  const width = flow.width / columns
  for (let at = 0; at < facts.length; at += columns) {
    const row = facts.slice(at, at + columns).map(({ label, value }) => ({
      label: pen.wrap(label, width - 12, small),
      value: pen.wrap(value, width - 12, strong),
    }))
    const labels = Math.max(...row.map(({ label }) => label.length))
    const height = 11 * labels + 12.5 * Math.max(...row.map(({ value }) => value.length)) + 10
    flow.need(height)
    for (const [index, { label, value }] of row.entries()) {
      const place = { x: edge + index * width, width: width - 12 }
      for (const [nth, text] of label.entries()) pen.write(text, place, flow.y + 8 + nth * 11, small)
      for (const [nth, text] of value.entries()) pen.write(text, place, flow.y + 10 + 11 * labels + nth * 12.5, strong)
    }
    flow.y += height
  }
  flow.y += 8
}
