import type { Direction, Script } from './text-runs'
import { runsOf } from './text-runs'
import type { Fonts, Weight } from './fonts'

type Doc = PDFKit.PDFDocument

export type Style = { size: number; weight?: Weight; colour?: string }
export type Align = 'start' | 'end'
/** Where a text stands: its box from the start edge of the page, and the line it is written on. */
export type Place = { x: number; width: number; align?: Align }

export const ink = '#1d1b18'
export const inkSoft = '#6b665e'
export const line = '#d9d5cd'

type Features = PDFKit.Mixins.OpenTypeFeatures[] | undefined
/**
 * Figures at the end of a column are of one width, so that amounts line up. Naming any feature has a line shaped as a
 * whole, as Arabic must be, whose words the writer would otherwise set in the order of Latin ones.
 */
const featuresOf = (script: Script, align: Align): Features => {
  if (script === 'arabic') return ['kern']
  return align === 'end' ? ['tnum'] : undefined
}

type Shaping = { layoutRun(text: string, features: Features): unknown }
/** Shaping is what takes long, and a text is shaped to be measured, to be wrapped and to be drawn: once is enough. */
const shapedOnce = (font: Shaping): void => {
  const known = new Map<string, unknown>()
  const shape = font.layoutRun.bind(font)
  font.layoutRun = (text, features) => {
    const key = `${features?.join(' ') ?? ''}|${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const run = shape(text, features)
    known.set(key, run)
    return run
  }
}

/**
 * Writes lines onto a document whose places are counted from its start edge: the left one, or the right one where the
 * language runs the other way.
 */
export const createPen = (doc: Doc, fonts: Fonts, direction: Direction) => {
  for (const script of ['latin', 'arabic'] as const)
    for (const weight of ['regular', 'strong'] as const) {
      const bytes = fonts[script]?.[weight]
      if (bytes) doc.registerFont(`${script}-${weight}`, bytes as Uint8Array<ArrayBuffer>)
    }

  const shaping = new WeakSet<Shaping>()
  const pageWidth = doc.page.width
  const leftOf = ({ x, width }: Place): number => (direction === 'ltr' ? x : pageWidth - x - width)
  const choose = (script: Script, { size, weight = 'regular' }: Style): void => {
    doc.font(`${script}-${weight}`).fontSize(size)
    // The font in use is what a document keeps by this name; its types do not tell.
    const font = (doc as unknown as { _font: Shaping })._font
    if (shaping.has(font)) return
    shaping.add(font)
    shapedOnce(font)
  }
  const widthOfRun = (text: string, script: Script, style: Style, align: Align): number => {
    choose(script, style)
    return doc.widthOfString(text, { features: featuresOf(script, align) })
  }
  const widthOf = (text: string, style: Style, align: Align = 'start'): number =>
    runsOf(text, direction).reduce((sum, run) => sum + widthOfRun(run.text, run.script, style, align), 0)

  /** A word wider than the column is broken where it must be. */
  const broken = (word: string, width: number, style: Style): string[] => {
    const parts: string[] = []
    let part = ''
    for (const sign of word) {
      if (part !== '' && widthOf(part + sign, style) > width) {
        parts.push(part)
        part = ''
      }
      part += sign
    }
    return part === '' ? parts : [...parts, part]
  }

  const wrapParagraph = (text: string, width: number, style: Style): string[] => {
    if (widthOf(text, style) <= width) return [text]
    const lines: string[] = []
    let current = ''
    for (const word of text
      .split(' ')
      .flatMap((each) => (widthOf(each, style) > width ? broken(each, width, style) : [each]))) {
      const longer = current === '' ? word : `${current} ${word}`
      if (current !== '' && widthOf(longer, style) > width) {
        lines.push(current)
        current = word
      } else current = longer
    }
    return [...lines, current]
  }

  return {
    direction,
    pageWidth,
    widthOf,
    /** The lines a text takes in a column. */
    wrap: (text: string, width: number, style: Style): string[] =>
      text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, style)),
    /** One line, its letters standing on `baseline`. */
    write: (text: string, place: Place, baseline: number, style: Style): void => {
      const { align = 'start' } = place
      const atLeft = (align === 'start') === (direction === 'ltr')
      const left = leftOf(place)
      let x = atLeft ? left : left + place.width - widthOf(text, style, align)
      for (const { text: part, script } of runsOf(text, direction)) {
        const width = widthOfRun(part, script, style, align)
        const features = featuresOf(script, align)
        doc
          .fillColor(style.colour ?? ink)
          .text(part, x, baseline, { lineBreak: false, baseline: 'alphabetic', features })
        x += width
      }
    },
    rule: (place: Place, y: number, { width = 0.6, colour = line } = {}): void => {
      const left = leftOf(place)
      doc
        .moveTo(left, y)
        .lineTo(left + place.width, y)
        .lineWidth(width)
        .strokeColor(colour)
        .stroke()
    },
    box: (place: Place, y: number, height: number, colour: string): void => {
      doc.rect(leftOf(place), y, place.width, height).fill(colour)
    },
  }
}
export type Pen = ReturnType<typeof createPen>
