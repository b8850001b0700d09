import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextRow } from '@/contract/admin/translations/text-parts'
import { isPartialText } from '@/entities/text/is-partial-text'
import { mainWording } from '@/entities/text/main-wording'
import { textLook } from '@/entities/text/state-look'
import { TextStateIcon } from '@/entities/text/TextStateBadge'
import { TokenText } from '@/entities/text/TokenText'
import { directionOf } from '@/shared/i18n/format'
import { AppLink } from '@/shared/ui/AppLink'
import { PickBox } from '@/shared/ui/PickBox'
import css from './grid.module.css'
import type { WorkbenchSearch } from './translations.search'

type Props = {
  row: TextRow | undefined
  index: number
  /** Pixels from the top of the list. */
  at: number
  /** Of the source, then of the others. */
  source: string
  columns: readonly string[]
  isGrid: boolean
  /** The column the tab key comes to; null: another row's. */
  activeColumn: number | null
  isPicked: boolean
  isOpen: boolean
  onPick: (index: number, isRange: boolean) => void
  onTouch: (row: number, column: number) => void
  onOpen: (row: number, column: number) => void
}

/** One key of the list: with its language's state beside the source, or a cell for each language. */
export const TextGridRow = memo(function TextGridRow(props: Props) {
  const { row, index, at, source, columns, isGrid, activeColumn, isPicked, isOpen } = props
  const { t } = useTranslation('translations')
  const textOf = (language: string) => row?.texts.find((text) => text.language === language)
  const sourceText = mainWording(textOf(source)?.forms ?? {})
  const target = columns[0] ?? source
  const cell = (column: number) => ({
    role: 'gridcell',
    'aria-colindex': column + 1,
    'data-cell': `${index}:${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
    onClick: () => props.onOpen(index, column),
  })
  const place = { transform: `translateY(${at}px)` }
  if (!row)
    return (
      <div role="row" aria-rowindex={index + 2} className={css.row} style={place} aria-busy>
        <div {...cell(activeColumn ?? 1)} aria-label={t('list.loading')}>
          <i className={css.bone} />
        </div>
      </div>
    )
  const text = textOf(target)
  const pickBox = (
    <div role="gridcell" aria-colindex={1} data-cell={`${index}:0`} className={css.pick}>
      <PickBox
        label={t('list.pick', { key: row.base })}
        checked={isPicked}
        tabIndex={activeColumn === 0 ? 0 : -1}
        onPick={(event) => {
          props.onTouch(index, 0)
          props.onPick(index, event.shiftKey)
        }}
      />
    </div>
  )
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isPicked}
      className={css.row}
      data-open={isOpen || undefined}
      data-picked={isPicked || undefined}
      style={place}
    >
      {pickBox}
      {isGrid ? (
        <>
          <div {...cell(1)} className={css.keyCell}>
            <span className={css.key} title={row.base}>
              <bdi dir="ltr">{row.base}</bdi>
            </span>
            <span className={css.space}>{row.namespace}</span>
          </div>
          <div {...cell(2)} className={css.text}>
            <TokenText text={sourceText} lang={source} dir={directionOf(source)} className={css.clamp} />
          </div>
          {columns.map((language, column) => {
            const shown = textOf(language)
            return (
              <div key={language} {...cell(column + 3)} className={css.text}>
                {shown && <TextStateIcon look={textLook(shown, isPartialText(row, shown))} />}
                <TokenText
                  text={mainWording(shown?.forms ?? {})}
                  lang={language}
                  dir={directionOf(language)}
                  className={css.clamp}
                />
              </div>
            )
          })}
        </>
      ) : (
        <div role="gridcell" aria-colindex={2} data-cell={`${index}:1`} className={css.item}>
          {text && <TextStateIcon look={textLook(text, isPartialText(row, text))} />}
          <AppLink
            to="/admin/translations"
            search={((before: WorkbenchSearch) => ({ ...before, language: target, key: row.id })) as never}
            replace={isOpen}
            look="quiet"
            className={css.open}
            aria-current={isOpen ? 'true' : undefined}
            tabIndex={activeColumn === 1 ? 0 : -1}
            resetScroll={false}
            onClick={() => props.onTouch(index, 1)}
          >
            <TokenText text={sourceText || row.base} lang={source} dir={directionOf(source)} className={css.line} />
            <span className={css.key}>
              <bdi dir="ltr">{row.id}</bdi>
            </span>
          </AppLink>
        </div>
      )}
    </div>
  )
})
