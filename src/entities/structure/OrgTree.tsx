import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Structure } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { OrgTreeRow } from './OrgTreeRow'
import css from './structure.module.css'
import { canGo, type TreeRow } from './tree-rows'

type Props = {
  structure: Structure
  rows: readonly TreeRow[]
  /** Null: the company. */
  selected: BranchId | null
  /** Taken up, to be put elsewhere. */
  cut: BranchId | null
  movable: boolean
  onSelect: (id: BranchId | null) => void
  onToggle: (key: string, expanded: boolean) => void
  onCut: (id: BranchId | null) => void
  /** Asks to move; an undefined target lets the person choose. */
  onMove: (id: BranchId, parentId: BranchId | null | undefined) => void
}

const idOfRow = (row: TreeRow): BranchId | null => row.branch?.id ?? null

/** The tree of branches: arrows walk it, Enter opens, a dragged or cut branch goes below another. */
export function OrgTree({ structure, rows, selected, cut, movable, onSelect, onToggle, onCut, onMove }: Props) {
  const { t } = useTranslation('structure')
  const { direction } = useFormat()
  const tree = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<BranchId | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const current = rows.find(({ key }) => key === focused) ?? rows.find((row) => idOfRow(row) === selected) ?? rows[0]

  const focusRow = (row: TreeRow | undefined): void => {
    if (!row) return
    setFocused(row.key)
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(row.key)}"]`)?.focus()
  }
  const [forward, backward] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']

  const keys: Record<string, (row: TreeRow, place: number) => void> = {
    ArrowDown: (_row, place) => focusRow(rows[place + 1]),
    ArrowUp: (_row, place) => focusRow(rows[place - 1]),
    Home: () => focusRow(rows[0]),
    End: () => focusRow(rows.at(-1)),
    [forward]: (row, place) =>
      row.expandable && !row.expanded ? onToggle(row.key, true) : row.expanded && focusRow(rows[place + 1]),
    [backward]: (row) =>
      row.expanded ? onToggle(row.key, false) : focusRow(rows.find(({ key }) => key === row.parentKey)),
    Enter: (row) => onSelect(idOfRow(row)),
    ' ': (row) => onSelect(idOfRow(row)),
    ...(movable && {
      x: (row: TreeRow) => row.branch && onCut(row.branch.id),
      v: (row: TreeRow) => cut && onMove(cut, idOfRow(row)),
      m: (row: TreeRow) => row.branch && onMove(row.branch.id, undefined),
      ...(cut && { Escape: () => onCut(null) }),
    }),
  }
  const handleKeyDown = (event: KeyboardEvent, row: TreeRow, place: number): void => {
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act || event.altKey) return
    event.preventDefault()
    act(row, place)
  }
  const accepts = (row: TreeRow): boolean => dragged !== null && canGo(structure.branches, dragged, idOfRow(row))
  const handleDragOver = (event: DragEvent, row: TreeRow): void => {
    if (!accepts(row)) return
    event.preventDefault()
    setOver(row.key)
  }
  const handleDrop = (event: DragEvent, row: TreeRow): void => {
    event.preventDefault()
    if (dragged && accepts(row)) onMove(dragged, idOfRow(row))
    setOver(null)
    setDragged(null)
  }

  return (
    <div
      ref={tree}
      role="tree"
      aria-label={t('tree.label')}
      className={css.tree}
      data-dragging={dragged ? true : undefined}
    >
      {rows.map((row, place) => (
        <OrgTreeRow
          key={row.key}
          row={row}
          selected={idOfRow(row) === selected}
          tabbable={row === current}
          cut={cut !== null && row.key === cut}
          target={over === row.key}
          draggable={movable && row.branch !== null}
          onSelect={() => {
            setFocused(row.key)
            onSelect(idOfRow(row))
          }}
          onToggle={() => onToggle(row.key, !row.expanded)}
          onFocus={() => setFocused(row.key)}
          onKeyDown={(event) => handleKeyDown(event, row, place)}
          onDragStart={() => setDragged(row.branch?.id ?? null)}
          onDragEnd={() => {
            setDragged(null)
            setOver(null)
          }}
          onDragOver={(event) => handleDragOver(event, row)}
          onDragLeave={() => setOver((key) => (key === row.key ? null : key))}
          onDrop={(event) => handleDrop(event, row)}
        />
      ))}
    </div>
  )
}
