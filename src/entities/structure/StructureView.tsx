import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Structure } from '@/contract/structure'
import type { BranchId } from '@/domain/ids'
import { announce } from '@/shared/lib/announce'
import { notify } from '@/shared/lib/notify'
import { useShortcuts } from '@/shared/lib/shortcuts'
import { EmptyState } from '@/shared/ui/EmptyState'
import { SearchField } from '@/shared/ui/SearchField'
import { useRefusal } from '@/shared/ui/use-refusal'
import { BranchDrawer } from './BranchDrawer'
import { BranchPanel } from './BranchPanel'
import { CompanyPanel } from './CompanyPanel'
import { MoveDialog } from './MoveDialog'
import { OrgTree } from './OrgTree'
import css from './structure.module.css'
import { canGo, treeRows } from './tree-rows'

type Props = {
  structure: Structure
  selected: BranchId | null
  onSelect: (id: BranchId | null) => void
  adding: boolean
  onAdd: (adding: boolean) => void
}
type Moving = { id: BranchId; parentId: BranchId | null | undefined }

export function StructureView({ structure, selected, onSelect, adding, onAdd }: Props) {
  const { t } = useTranslation('structure')
  const refusal = useRefusal()
  const [q, setQ] = useState('')
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set())
  const [cut, setCut] = useState<BranchId | null>(null)
  const [moving, setMoving] = useState<Moving | null>(null)
  const rows = treeRows(structure, collapsed, q)
  const refused = refusal(structure.allowedActions.find(({ action }) => action === 'addBranch'))
  const nameOf = (id: BranchId | null): string =>
    structure.branches.find((branch) => branch.id === id)?.name ?? structure.company.name

  const toggle = (key: string, expanded: boolean): void => {
    const next = new Set(collapsed)
    if (expanded) next.delete(key)
    else next.add(key)
    setCollapsed(next)
  }
  const takeUp = (id: BranchId | null): void => {
    setCut(id)
    announce(id === null ? t('tree.put') : t('tree.taken', { name: nameOf(id) }))
  }
  const move = (id: BranchId, parentId: BranchId | null | undefined): void => {
    if (parentId !== undefined && !canGo(structure.branches, id, parentId))
      return notify({ title: t('move.cannot', { name: nameOf(id), target: nameOf(parentId) }), tone: 'bad' })
    setMoving({ id, parentId })
  }
  useShortcuts(
    refused
      ? []
      : [
          { keys: 'x', label: t('keys.cut'), run: () => selected && takeUp(selected) },
          { keys: 'v', label: t('keys.paste'), run: () => cut && move(cut, selected) },
          { keys: 'm', label: t('keys.move'), run: () => selected && move(selected, undefined) },
        ],
  )
  const closeMove = (): void => {
    setMoving(null)
    setCut(null)
  }

  return (
    <div className={css.view} data-open={selected ? true : undefined}>
      <div className={css.treeSide}>
        <SearchField value={q} label={t('tree.search')} onChange={setQ} />
        <OrgTree
          structure={structure}
          rows={rows}
          selected={selected}
          cut={cut}
          movable={!refused}
          onSelect={onSelect}
          onToggle={toggle}
          onCut={takeUp}
          onMove={move}
        />
        {structure.branches.length === 0 && <EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
        {q !== '' && rows.length === 1 && <p className="dim">{t('tree.none', { q })}</p>}
        {cut && (
          <div className={css.cutBar} role="status">
            <span>{t('tree.taken', { name: nameOf(cut) })}</span>
            <Button size="xs" onClick={() => move(cut, selected)}>
              {t('tree.pasteHere', { name: nameOf(selected) })}
            </Button>
            <Button size="xs" variant="default" onClick={() => takeUp(null)}>
              {t('tree.cancelCut')}
            </Button>
          </div>
        )}
        {!refused && structure.branches.length > 0 && <p className={css.hint}>{t('tree.hint')}</p>}
      </div>
      <div className={css.panel}>
        <Button
          className={css.back}
          variant="default"
          leftSection={<IconArrowLeft size={15} className="flip" aria-hidden />}
          onClick={() => onSelect(null)}
        >
          {t('back')}
        </Button>
        {selected ? (
          <BranchPanel
            key={selected}
            structure={structure}
            branchId={selected}
            onSelect={onSelect}
            onMove={() => move(selected, undefined)}
          />
        ) : (
          <CompanyPanel structure={structure} />
        )}
      </div>
      {moving && <MoveDialog structure={structure} branchId={moving.id} target={moving.parentId} onClose={closeMove} />}
      {adding && (
        <BranchDrawer
          structure={structure}
          parentId={selected}
          onClose={() => onAdd(false)}
          onSaved={({ id }) => onSelect(id)}
        />
      )}
    </div>
  )
}
