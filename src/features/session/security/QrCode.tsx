import { encode } from 'uqr'
import css from './security.module.css'

/** Light modules around the code, without which readers do not find it. */
const quiet = 4

/** A QR code, black on white in every colour scheme: readers want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data } = encode(text, { border: quiet })
  const size = data.length
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className={css.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} />
      <path d={modules.join('')} />
    </svg>
  )
}
