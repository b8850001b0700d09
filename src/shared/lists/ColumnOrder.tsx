import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '@/shared/lib/announce'
import { AppModal } from '@/shared/ui/AppModal'
import type { Column } from '@/shared/ui/data-table-types'
import { changePreference } from '@/shared/ui/table-preferences.store'
import css from './ColumnOrder.module.css'

type Plain = Pick<Column<never>, 'id' | 'header' | 'hideable'>
type Props = { columns: readonly Plain[]; shown: readonly Plain[]; tableKey: string; onClose: () => void }

/** Which columns are shown, and in which order: buttons, and Alt with the arrow keys. Acts at once. */
export function ColumnOrder({ columns, shown, tableKey, onClose }: Props) {
  const { t } = useTranslation('lists')
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ id: string; step: number }>(undefined)
  const hidden = columns.filter(({ id }) => !shown.some((column) => column.id === id))
  const all = [...shown, ...hidden]

  // The row has moved away under the button that moved it.
  useEffect(() => {
    if (!moved.current) return
    const { id, step } = moved.current
    moved.current = undefined
    const row = list.current?.querySelector(`[data-column="${CSS.escape(id)}"]`)
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
    const wanted = step < 0 ? buttons : buttons.toReversed()
    wanted.find((button) => !button.disabled)?.focus()
  })

  const save = (next: readonly Plain[], off: readonly Plain[]) =>
    changePreference(tableKey, { order: next.map(({ id }) => id), hidden: off.map(({ id }) => id) })
  const move = (at: number, step: number) => {
    const [column, other] = [shown[at], shown[at + step]]
    if (!column || !other) return
    moved.current = { id: column.id, step }
    save(shown.with(at, other).with(at + step, column), hidden)
    announce(t('columns.moved', { column: column.header, place: at + step + 1, of: shown.length }))
  }
  const toggle = (column: Plain) =>
    hidden.includes(column)
      ? save(
          [...shown, column],
          hidden.filter((other) => other !== column),
        )
      : save(
          shown.filter((other) => other.id !== column.id),
          [...hidden, column],
        )

  return (
    <AppModal opened onClose={onClose} title={t('columns.title')} size="sm">
      <div className="stack">
        <p className="flat dim">{t('columns.hint')}</p>
        <ol ref={list} className={css.list}>
          {all.map((column, at) => {
            const isShown = at < shown.length
            return (
              <li
                key={column.id}
                data-column={column.id}
                onKeyDown={(event) => {
                  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
                  if (!event.altKey || step === 0 || !isShown) return
                  event.preventDefault()
                  move(at, step)
                }}
              >
                <Checkbox
                  label={column.header}
                  checked={isShown}
                  disabled={column.hideable === false}
                  onChange={() => toggle(column)}
                />
                {isShown &&
                  ([-1, 1] as const).map((step) => (
                    <ActionIcon
                      key={step}
                      variant="subtle"
                      aria-label={t(step < 0 ? 'columns.up' : 'columns.down', { column: column.header })}
                      disabled={shown[at + step] === undefined}
                      onClick={() => move(at, step)}
                    >
                      {step < 0 ? <IconArrowUp size={15} aria-hidden /> : <IconArrowDown size={15} aria-hidden />}
                    </ActionIcon>
                  ))}
              </li>
            )
          })}
        </ol>
        <div className="row end-row">
          <Button variant="default" onClick={() => changePreference(tableKey, { order: undefined, hidden: undefined })}>
            {t('columns.reset')}
          </Button>
          <Button onClick={onClose}>{t('done')}</Button>
        </div>
      </div>
    </AppModal>
  )
}
