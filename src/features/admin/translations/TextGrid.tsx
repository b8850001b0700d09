import { type CSSProperties, useEffect, useEffectEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { useStable } from '@/shared/lib/use-stable'
import { useSteady } from '@/shared/lib/use-steady'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import css from './grid.module.css'
import { NoTexts } from './NoTexts'
import { TextGridHead } from './TextGridHead'
import { TextGridRow } from './TextGridRow'
import { useGridKeys } from './use-grid-keys'
import type { PickedKeys } from './use-picked-keys'

import { useTextGrid } from './use-text-grid'
import type { TextWindows } from './use-text-windows'
import type { Workbench } from './use-workbench'

type Props = {
  workbench: Workbench
  windows: TextWindows
  picked: PickedKeys
  /** Where the open text stands in the list; null: not in it. */
  openAt: number | null
}

/** Keys down, languages across; any number of them, because only those in sight exist. */
export function TextGrid({ workbench, windows, picked, openAt }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const isSmall = useSmallScreen()
  const { isGrid, columns, source } = workbench
  const languages = useStable(isGrid ? columns : columns.slice(0, 1))
  const columnCount = isGrid ? languages.length + 3 : 2

  const open = (row: number, column: number): void => {
    const at = windows.rowAt(row)
    if (!at) return
    const language = isGrid ? (languages[column - 3] ?? workbench.language.code) : workbench.language.code
    workbench.open(at.id, { layout: undefined, language })
  }
  const { grid, active, touch, focusCell, onKeyDown } = useGridKeys({
    rows: windows.total,
    columns: columnCount,
    pageRows: 10,
    scrollTo: (row) => virtual.scrollToIndex(row),
    onOpen: ({ row, column }) => (column === 0 ? picked.pick(row, false) : open(row, column)),
    onPick: picked.pick,
    onEscape: picked.clear,
  })
  const { frame, virtual } = useTextGrid({
    windows,
    rowHeight: isGrid ? 58 : isSmall ? 60 : 52,
    activeRow: active.row,
    scope: workbench.filter,
  })
  const acts = useSteady({
    pick: picked.pick,
    touch: (row: number, column: number) => touch({ row, column }),
    open,
  })
  const show = useEffectEvent((row: number) => {
    touch({ row, column: 1 })
    const { startIndex = 0, endIndex = 0 } = virtual.range ?? {}
    // With its neighbours, unless it is in full sight already.
    if (row <= startIndex || row >= endIndex) virtual.scrollToIndex(row, { align: 'center' })
  })
  useEffect(() => {
    if (openAt !== null) show(openAt)
  }, [openAt])

  // Who closes a text by the keyboard goes on from its row.
  const wasOpen = useRef(workbench.openKey)
  const goOn = useEffectEvent(() => {
    if (document.activeElement === document.body) focusCell(active.row, 1)
  })
  useEffect(() => {
    if (wasOpen.current !== undefined && workbench.openKey === undefined) goOn()
    wasOpen.current = workbench.openKey
  }, [workbench.openKey])

  if (windows.error && windows.total === 0)
    return <ProblemNotice error={windows.error} onRetry={windows.retry} compact />
  if (!windows.isLoading && windows.total === 0)
    return (
      <div className={css.instead}>
        <NoTexts workbench={workbench} />
      </div>
    )
  return (
    <div
      ref={frame}
      className={css.frame}
      data-grid={isGrid || undefined}
      data-old={windows.isOld || undefined}
      style={{ '--languages': languages.length + 1 } as CSSProperties}
    >
      {windows.error && <ProblemNotice error={windows.error} onRetry={windows.retry} compact />}
      {/* biome-ignore lint/a11y/useSemanticElements: rows that are placed by hand cannot be those of a table */}
      <div
        ref={grid}
        role="grid"
        aria-label={t('list.label', { language: nameOf(workbench.language) })}
        aria-rowcount={windows.total + 1}
        aria-colcount={columnCount}
        aria-multiselectable
        aria-busy={windows.isLoading || windows.isOld || undefined}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        data-testid="texts-grid"
      >
        <TextGridHead source={source} languages={languages} workbench={workbench} isGrid={isGrid} picked={picked} />
        <div className={css.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = windows.rowAt(index)
            return (
              <TextGridRow
                key={index}
                row={row}
                index={index}
                at={start}
                source={source.code}
                columns={languages}
                isGrid={isGrid}
                activeColumn={active.row === index ? active.column : null}
                isPicked={row !== undefined && picked.has(row.id)}
                isOpen={row !== undefined && row.id === workbench.openKey}
                onPick={acts.pick}
                onTouch={acts.touch}
                onOpen={acts.open}
              />
            )
          })}
        </div>
      </div>
      {windows.isLoading && (
        <div className={css.instead}>
          <SkeletonRows rows={10} columns={1} />
        </div>
      )}
      <span className="sr" role="status">
        {!windows.isLoading && t('list.found', { count: windows.total, formatted: format.number(windows.total) })}
      </span>
    </div>
  )
}
