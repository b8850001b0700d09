import type { Configurator } from '@/contract/configurator'

export type DrawnProduct = Configurator['drawing']
export type Opening = DrawnProduct['sashes'][number]
export type Box = { x: number; y: number; width: number; height: number }
export type DrawnSash = Box & { opening: Opening; glass: Box; hingesLeft: boolean; isFixed: boolean }

const mirrors: Partial<Record<Opening, Opening>> = {
  turnLeft: 'turnRight',
  turnRight: 'turnLeft',
  tiltTurnLeft: 'tiltTurnRight',
  tiltTurnRight: 'tiltTurnLeft',
  slideLeft: 'slideRight',
  slideRight: 'slideLeft',
}

export const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(width - 2 * by, 1),
  height: Math.max(height - 2 * by, 1),
})

/** Openings as they are seen: from outside everything is on the other side. */
export const seen = ({ sashes }: DrawnProduct, fromOutside: boolean): Opening[] =>
  fromOutside ? sashes.toReversed().map((opening) => mirrors[opening] ?? opening) : sashes

/** Frames and panes in millimetres. A door's leaf takes more of the width than what stands beside it. */
export function geometryOf(drawing: DrawnProduct, fromOutside: boolean) {
  const { kind, width, height } = drawing
  const profile = Math.min(70, width / 10, height / 10)
  const frame: Box = { x: 0, y: 0, width, height }
  const inner = inset(frame, profile)
  const openings = seen(drawing, fromOutside)
  const weights = openings.map((opening) => (kind === 'door' && openings.length > 1 && opening !== 'fixed' ? 7 : 3))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let x = inner.x
  const sashes = openings.map((opening, at): DrawnSash => {
    const part = (inner.width * (weights[at] ?? 1)) / all
    const box = inset({ x, y: inner.y, width: part, height: inner.height }, profile * 0.06)
    x += part
    const isFixed = opening === 'fixed'
    return {
      ...box,
      ...{ opening, isFixed, hingesLeft: opening.endsWith('Left') },
      glass: inset(box, isFixed ? profile * 0.35 : profile * 0.95),
    }
  })
  return { profile, frame, sashes }
}

/** The lines that tell how a sash opens: their base is at the hinges. */
export function openingLines({ opening, glass: { x, y, width, height } }: DrawnSash): string[] {
  const [right, bottom, middleX, middleY] = [x + width, y + height, x + width / 2, y + height / 2]
  const lines: string[] = []
  if (opening.endsWith('urnLeft')) lines.push(`M${x} ${y}L${right} ${middleY}L${x} ${bottom}`)
  if (opening.endsWith('urnRight')) lines.push(`M${right} ${y}L${x} ${middleY}L${right} ${bottom}`)
  if (opening.startsWith('tilt')) lines.push(`M${x} ${bottom}L${middleX} ${y}L${right} ${bottom}`)
  if (opening.startsWith('slide')) {
    const way = opening === 'slideLeft' ? -1 : 1
    const [from, to, tip] = [middleX - way * width * 0.25, middleX + way * width * 0.25, width * 0.08]
    lines.push(
      `M${from} ${middleY}L${to} ${middleY}M${to - way * tip} ${middleY - tip}L${to} ${middleY}L${to - way * tip} ${middleY + tip}`,
    )
  }
  return lines
}
