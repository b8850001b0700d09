import { type ConfiguratorModel, optionsOf, type Values } from './model'

export const openings = [
  'fixed',
  'turnLeft',
  'turnRight',
  'tiltTurnLeft',
  'tiltTurnRight',
  'tilt',
  'slideLeft',
  'slideRight',
] as const
export type Opening = (typeof openings)[number]
export const glasses = ['clear', 'satin', 'solar', 'panel'] as const
export type Glass = (typeof glasses)[number]

/** What a drawing of the choice shows, seen from the room. Millimetres; colours as the ERP gives them, `#rrggbb`. */
export type Drawing = {
  kind: ConfiguratorModel['drawing']
  width: number
  height: number
  sashes: readonly Opening[]
  outside: string
  inside: string
  hardware: string
  glass: Glass
  bars: { columns: number; rows: number }
  /** From the lower edge of the sash; null: in the middle. */
  handleHeight: number | null
  sill: boolean
}

const colour = (value: unknown, fallback: string): string =>
  typeof value === 'string' && /^#[\da-f]{6}$/i.test(value) ? value : fallback
const count = (value: unknown, most: number): number =>
  typeof value === 'number' ? Math.min(Math.max(Math.round(value), 1), most) : 1

/** Sashes are described with their hinges on the left. */
const mirrored = (opening: Opening): Opening => {
  const other = opening.endsWith('Left') ? opening.replace(/Left$/, 'Right') : opening.replace(/Right$/, 'Left')
  return openings.find((each) => each === other) ?? opening
}

/** Whatever the ERP says, a drawing that can be drawn. */
export function drawingOf(model: ConfiguratorModel, values: Values): Drawing {
  const drawn: Record<string, string | number> = {}
  for (const option of optionsOf(model)) {
    const value = values[option.code]
    if (option.kind === 'choice') Object.assign(drawn, option.values.find(({ code }) => code === value)?.draw)
    if (option.kind === 'boolean' && value === true) Object.assign(drawn, option.draw)
    if (option.kind === 'number' && option.drawnAs && typeof value === 'number') drawn[option.drawnAs] = value
  }
  const sashes = String(drawn.sashes ?? 'fixed')
    .split(' ')
    .flatMap((each) => openings.filter((opening) => opening === each))
    .slice(0, 4)
  const turned = drawn.side === 'right' ? sashes.toReversed().map(mirrored) : sashes
  const outside = colour(drawn.outside, '#f2f2ef')
  return {
    kind: model.drawing,
    width: Math.max(Number(drawn.width ?? 1_000), 100),
    height: Math.max(Number(drawn.height ?? 1_000), 100),
    sashes: turned.length > 0 ? turned : ['fixed'],
    outside,
    inside: colour(drawn.inside, outside),
    hardware: colour(drawn.hardware, '#c9ccce'),
    glass: glasses.find((each) => each === drawn.glass) ?? 'clear',
    bars: { columns: count(drawn.columns, 6), rows: count(drawn.rows, 6) },
    handleHeight: typeof drawn.handleHeight === 'number' ? drawn.handleHeight : null,
    sill: drawn.sill === 'yes',
  }
}
