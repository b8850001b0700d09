import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuickLine } from './quick-lines'
import { useSteady } from '@/shared/lib/use-steady'
import { QuickRow } from './QuickRow'
import { useTakeOff } from './use-take-off'
import css from './quick-order.module.css'

/** As many are drawn as they are; of more, those in sight. */
const mostDrawn = 60
const rowHeight = 64

type Props = { lines: readonly QuickLine[]; total: number }

export function QuickLines({ lines, total }: Props) {
  const { t } = useTranslation('quickOrder')
  const { remove } = useSteady(useTakeOff())
  return (
    <div role="table" aria-label={t('lines.title')} aria-rowcount={total + 1} className={css.table}>
      <div role="row" className={css.head} aria-rowindex={1}>
        <span role="columnheader">{t('lines.row')}</span>
        <span role="columnheader">{t('lines.sku')}</span>
        <span role="columnheader">{t('lines.goods')}</span>
        <span role="columnheader">{t('lines.quantity')}</span>
        <span role="columnheader" className="end">
          {t('lines.price')}
        </span>
        <span role="columnheader" className="sr">
          {t('lines.remove')}
        </span>
      </div>
      {lines.length > mostDrawn ? (
        <ManyLines lines={lines} onRemove={remove} />
      ) : (
        <div role="rowgroup">
          {lines.map((line, at) => (
            <QuickRow key={line.key} line={line} index={at} onRemove={remove} />
          ))}
        </div>
      )}
    </div>
  )
}

type ManyProps = { lines: readonly QuickLine[]; onRemove: (key: number, name: string) => void }

function ManyLines({ lines, onRemove }: ManyProps) {
  const frame = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- it warns the React Compiler, which is not used here
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => lines[at]?.key ?? at,
    overscan: 10,
    initialRect: { width: 0, height: 640 },
    // What is not laid out has no height; taken as it is, all rows would seem to be in sight.
    measureElement: (element) => element.getBoundingClientRect().height || rowHeight,
  })
  return (
    <div ref={frame} className={css.frame} role="rowgroup">
      <div role="presentation" className={css.run} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index]
          return (
            line && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                role="presentation"
                className={css.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                <QuickRow line={line} index={index} onRemove={onRemove} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
