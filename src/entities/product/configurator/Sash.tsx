import css from './drawing.module.css'
import { type DrawnProduct, type DrawnSash, openingLines } from './drawing-geometry'

type Look = { colour: string; line: number; profile: number; fromOutside: boolean; glass: string }
type Props = { sash: DrawnSash; drawing: DrawnProduct; look: Look }

/** One part of it: profile, pane, bars, how it opens, and the handle on the side that opens. */
export function Sash({ sash, drawing, look }: Props) {
  const { glass, isFixed, x, y, width, height } = sash
  const { colour, line, profile } = look
  const { columns, rows } = drawing.bars
  const isPanel = drawing.glass === 'panel' && !isFixed
  const verticals = Array.from({ length: columns - 1 }, (_, at) => glass.x + (glass.width * (at + 1)) / columns)
  const horizontals = Array.from({ length: rows - 1 }, (_, at) => glass.y + (glass.height * (at + 1)) / rows)
  return (
    <g>
      {!isFixed && <rect {...{ x, y, width, height }} fill={colour} className={css.outline} strokeWidth={line} />}
      <rect
        {...glass}
        fill={look.glass}
        className={drawing.glass === 'panel' && isFixed ? css.sidelight : css.outline}
        strokeWidth={line}
      />
      {isPanel && <path d={grooves(sash)} className={css.groove} strokeWidth={line} />}
      <g stroke={colour} strokeWidth={profile * 0.36}>
        {verticals.map((at) => (
          <line key={at} x1={at} x2={at} y1={glass.y} y2={glass.y + glass.height} />
        ))}
        {horizontals.map((at) => (
          <line key={at} y1={at} y2={at} x1={glass.x} x2={glass.x + glass.width} />
        ))}
      </g>
      {openingLines(sash).map((path) => (
        <path
          key={path}
          d={path}
          className={css.opening}
          strokeWidth={line * 1.4}
          strokeDasharray={look.fromOutside ? `${line * 8} ${line * 6}` : undefined}
        />
      ))}
      <Handle sash={sash} drawing={drawing} look={look} />
    </g>
  )
}

const grooves = ({ glass: { x, y, width, height } }: DrawnSash): string =>
  [0.25, 0.5, 0.75].map((part) => `M${x + width * 0.12} ${y + height * part}h${width * 0.76}`).join('')

/** Windows have one inside only. */
function Handle({ sash, drawing, look: { profile, line, fromOutside } }: Props) {
  const isDoor = drawing.kind === 'door'
  if (sash.isFixed || (fromOutside && !isDoor)) return null
  const slides = sash.opening.startsWith('slide')
  const isLeft = slides ? sash.opening === 'slideLeft' : !sash.hingesLeft
  const [thick, long] = [profile * 0.34, Math.min(profile * 2.4, sash.height / 5)]
  const fromBottom = drawing.handleHeight ?? (isDoor ? 1_050 : drawing.height / 2)
  return (
    <rect
      x={isLeft ? sash.x + profile * 0.3 : sash.x + sash.width - profile * 0.3 - thick}
      y={Math.min(Math.max(drawing.height - fromBottom, sash.y), sash.y + sash.height - long)}
      width={thick}
      height={long}
      rx={thick / 2}
      fill={drawing.hardware}
      className={css.handle}
      strokeWidth={line}
    />
  )
}
