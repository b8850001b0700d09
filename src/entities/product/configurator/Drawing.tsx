import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import css from './configurator.module.css'
import drawn from './drawing.module.css'
import { type DrawnProduct, geometryOf, seen } from './drawing-geometry'
import { Sash } from './Sash'
import { sizeText } from './size-text'

const margin = 0.14

/** What is chosen, to scale, with its measures; from the room or from outside. */
export function Drawing({ drawing }: { drawing: DrawnProduct }) {
  const { t } = useTranslation('configurator')
  const format = useFormat()
  const id = useId()
  const [fromOutside, setFromOutside] = useState(false)
  const [known, setKnown] = useState(drawing)
  // Whoever chooses something sees the side it is on.
  if (known !== drawing) {
    setKnown(drawing)
    if (known.outside !== drawing.outside) setFromOutside(true)
    else if (known.inside !== drawing.inside || known.hardware !== drawing.hardware) setFromOutside(false)
  }
  const { width, height, sill } = drawing
  const { profile, frame, sashes } = geometryOf(drawing, fromOutside)
  const longest = Math.max(width, height)
  const room = longest * margin
  const words = {
    width: sizeText(width, 'mm', format),
    height: sizeText(height, 'mm', format),
    words: format.list(seen(drawing, fromOutside).map((opening) => t(`opening.${opening}`))),
  }
  const colour = fromOutside ? drawing.outside : drawing.inside
  const size = longest / 26
  const line = longest / 420
  return (
    <figure className={css.figure}>
      <div role="group" aria-label={t('drawing.side')} className={css.sides}>
        <button type="button" aria-pressed={!fromOutside} onClick={() => setFromOutside(false)}>
          {t('drawing.inside')}
        </button>
        <button type="button" aria-pressed={fromOutside} onClick={() => setFromOutside(true)}>
          {t('drawing.outside')}
        </button>
      </div>
      <svg
        role="img"
        aria-label={fromOutside ? t('drawing.labelOutside', words) : t('drawing.label', words)}
        viewBox={`${-room * 0.4} ${-room * 0.4} ${width + room * 1.6} ${height + room * 1.6}`}
        className={css.svg}
        data-testid="drawing"
      >
        <defs>
          <linearGradient id={`${id}-glass`} data-glass={drawing.glass} x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" className={drawn.glassEdge} />
            <stop offset="0.55" className={drawn.glassMiddle} />
            <stop offset="1" className={drawn.glassEdge} />
          </linearGradient>
        </defs>
        <rect {...frame} rx={line * 3} fill={colour} className={drawn.outline} strokeWidth={line} />
        {sashes.map((sash, at) => (
          <Sash
            key={at}
            sash={sash}
            drawing={drawing}
            look={{
              colour,
              line,
              profile,
              fromOutside,
              glass: drawing.glass === 'panel' ? colour : `url(#${id}-glass)`,
            }}
          />
        ))}
        {sill && !fromOutside && (
          <rect
            {...{ x: -room * 0.25, y: height, width: width + room * 0.5, height: profile * 0.5 }}
            className={drawn.sill}
            strokeWidth={line}
          />
        )}
        <g className={css.measures} strokeWidth={line} fontSize={size}>
          <path
            d={`M0 ${height + room * 0.55}H${width}M0 ${height + room * 0.4}v${room * 0.3}M${width} ${height + room * 0.4}v${room * 0.3}`}
          />
          <path
            d={`M${width + room * 0.55} 0V${height}M${width + room * 0.4} 0h${room * 0.3}M${width + room * 0.4} ${height}h${room * 0.3}`}
          />
          <text x={width / 2} y={height + room * 0.55 + size * 1.25} textAnchor="middle">
            {words.width}
          </text>
          <text
            x={width + room * 0.55 + size * 1.15}
            y={height / 2}
            textAnchor="middle"
            transform={`rotate(-90 ${width + room * 0.55 + size * 1.15} ${height / 2})`}
          >
            {words.height}
          </text>
        </g>
      </svg>
    </figure>
  )
}
