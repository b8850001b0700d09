import JsBarcode from 'jsbarcode'
import { edge, type Flow } from './flow'
import { ink, type Pen } from './pen'

/** Code 128 takes ASCII; what is none of it would make a bar code that reads as something else. */
const scannable = /^[\x20-\x7E]{1,48}$/
const barHeight = 34

/** The modules of a text: `1` is a dark one. Null for what cannot be written in Code 128. */
export const modulesOf = (text: string): string | null => {
  if (!scannable.test(text)) return null
  const drawn: { encodings?: { data: string }[] } = {}
  JsBarcode(drawn, text, { format: 'CODE128' })
  return (drawn.encodings ?? []).map(({ data }) => data).join('')
}

/** Bars run from left to right in every language, as scanners read them either way round. */
export const drawBarCode = (pen: Pen, flow: Flow, text: string): void => {
  const modules = modulesOf(text)
  if (modules === null) return
  flow.need(barHeight + 26)
  const unit = Math.min(1.3, flow.width / modules.length)
  const width = unit * modules.length
  const start = pen.direction === 'ltr' ? edge : pen.pageWidth - edge - width
  for (const { 0: bar, index } of modules.matchAll(/1+/g)) {
    const x = start + index * unit
    const wide = bar.length * unit
    pen.box({ x: pen.direction === 'ltr' ? x : pen.pageWidth - x - wide, width: wide }, flow.y, barHeight, ink)
  }
  pen.write(text, { x: edge, width: flow.width }, flow.y + barHeight + 11, { size: 8.5 })
  flow.y += barHeight + 26
}
