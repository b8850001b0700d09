import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '@/domain/permissions/catalogue'
import { announce } from '@/shared/lib/announce'
import { AppModal } from '@/shared/ui/AppModal'
import css from './CommandPalette.module.css'
import { closePalette } from './palette.store'
import { prefixes, scopeOf } from './palette/option'
import { PaletteList } from './palette/PaletteList'
import { useOptions } from './palette/use-options'

/** Finds pages, actions and records; arrows choose, Enter opens, and waits for what is still being looked for. */
export function CommandPalette({ side }: { side: Side }) {
  const { t } = useTranslation(['palette', 'common'])
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const listed = useDeferredValue(text)
  const { options, searching } = useOptions(side, listed)
  const current = Math.max(0, Math.min(at, options.length - 1))
  const chosen = options[current]
  /** What stands there answers what is typed, and not the words before. */
  const isCurrent = listed === text && (chosen ? !chosen.outdated : !searching)
  const entered = useRef(false)
  const { wanted } = scopeOf(text)
  const settled = wanted !== '' && !searching
  useEffect(() => {
    if (settled) announce(t('results', { count: options.length }))
  }, [settled, options.length, t])

  const run = (option = chosen): void => {
    if (!option) return
    if (option.missing) announce(document.getElementById(`${listId}-${options.indexOf(option)}`)?.textContent ?? '')
    else option.run()
  }
  const runEntered = useEffectEvent(() => {
    if (!entered.current) return
    entered.current = false
    run()
  })
  useEffect(() => {
    if (isCurrent) runEntered()
  }, [isCurrent])
  const handleKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      entered.current = false
      const next = current + step
      setAt(Math.abs(step) > 1 ? Math.max(0, next) : (next + options.length) % Math.max(1, options.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (isCurrent) run()
      else entered.current = true
    }
  }
  return (
    <AppModal opened onClose={closePalette} title={t('label')} size="lg">
      <TextInput
        data-autofocus
        className={css.input}
        size="md"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen && `${listId}-${current}`}
        aria-label={t('common:palette.open')}
        placeholder={t('placeholder')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        maxLength={100}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
          entered.current = false
        }}
        onKeyDown={handleKey}
      />
      <PaletteList id={listId} options={options} current={current} onPoint={setAt} onRun={run} onKey={handleKey} />
      {options.length === 0 && !searching && (
        <p className={css.note} role="status">
          {wanted ? t('none', { query: wanted }) : t('hint')}
        </p>
      )}
      <p className={css.foot}>{t('prefixes', prefixes)}</p>
    </AppModal>
  )
}
