import { IconBuilding, IconBuildingFactory2, IconChevronRight } from '@tabler/icons-react'
import type { DragEventHandler, KeyboardEventHandler } from 'react'
import { useTranslation } from 'react-i18next'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import css from './structure.module.css'
import type { TreeRow } from './tree-rows'

type Props = {
  row: TreeRow
  selected: boolean
  tabbable: boolean
  cut: boolean
  /** What is dragged would go here. */
  target: boolean
  draggable: boolean
  onSelect: () => void
  onToggle: () => void
  onFocus: () => void
  onKeyDown: KeyboardEventHandler
  onDragStart: DragEventHandler
  onDragEnd: DragEventHandler
  onDragOver: DragEventHandler
  onDragLeave: DragEventHandler
  onDrop: DragEventHandler
}

export function OrgTreeRow({ row, selected, tabbable, cut, target, onSelect, onToggle, ...handlers }: Props) {
  const { t } = useTranslation('structure')
  const { branch, name, level, expandable, expanded, dimmed } = row
  const RowIcon = branch ? IconBuildingFactory2 : IconBuilding
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-expanded={expandable ? expanded : undefined}
      aria-selected={selected}
      tabIndex={tabbable ? 0 : -1}
      data-key={row.key}
      data-cut={cut || undefined}
      data-target={target || undefined}
      data-dimmed={dimmed || undefined}
      className={css.node}
      style={{ '--level': level - 1 } as object}
      onClick={onSelect}
      {...handlers}
    >
      <span
        className={css.toggle}
        aria-hidden
        data-expanded={expanded}
        onClick={(event) => {
          if (!expandable) return
          event.stopPropagation()
          onToggle()
        }}
      >
        {expandable && <IconChevronRight size={14} stroke={2} className="flip" />}
      </span>
      <RowIcon size={16} stroke={1.7} aria-hidden />
      <span className={css.nodeName}>
        <bdi>{name}</bdi>
        {cut && <span className="cap">{t('tree.cut')}</span>}
      </span>
      <span className={css.nodeMore}>
        {branch && !branch.on && <StatusBadge kind="switch" status="off" />}
        {branch && <span className="cap">{t('tree.people', { count: branch.people })}</span>}
      </span>
    </div>
  )
}
