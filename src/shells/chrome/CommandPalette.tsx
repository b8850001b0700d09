import { TextInput } from '@mantine/core'
import { IconPackage, IconSearch, type Icon } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, useDeferredValue, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Side } from '@/domain/permissions/catalogue'
import { AppModal } from '@/shared/ui/AppModal'
import { accountNavigation } from '../account/navigation'
import { adminNavigation } from '../admin/navigation'
import { useNavigation } from '../use-navigation'
import css from './CommandPalette.module.css'
import { closePalette } from './palette.store'
import { useOrderHits } from './use-order-hits'

type Option = { id: string; path: string; label: string; about?: string; icon: Icon; group: string }

/** Finds a page the person may open or an order by its number; arrows choose, Enter opens. */
export function CommandPalette({ side }: { side: Side }) {
  const { t } = useTranslation('common')
  const router = useRouter()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const pages = useNavigation(side === 'account' ? accountNavigation : adminNavigation).flatMap(({ links }) => links)
  const orders = useOrderHits(side, useDeferredValue(text))

  const wanted = text.trim().toLowerCase()
  const options: Option[] = [
    ...pages
      .filter(({ label }) => label.toLowerCase().includes(wanted))
      .map(({ path, label, icon }) => ({ id: path, path, label, icon, group: t('palette.pages') })),
    ...orders.map(({ id, path, number, about }) => ({
      id,
      path,
      label: number,
      about,
      icon: IconPackage,
      group: t('palette.orders'),
    })),
  ]
  const current = Math.min(at, options.length - 1)
  const open = (option: Option | undefined): void => {
    if (!option) return
    closePalette()
    void router.navigate({ to: option.path })
  }
  const handleKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setAt((current + step + options.length) % Math.max(1, options.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      open(options[current])
    }
  }
  return (
    <AppModal opened onClose={closePalette} title={t('palette.label')} size="lg">
      <TextInput
        data-autofocus
        className={css.input}
        size="md"
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={options[current] && `${listId}-${current}`}
        aria-label={t('palette.open')}
        placeholder={t(side === 'account' ? 'palette.placeholderAccount' : 'palette.placeholderAdmin')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        maxLength={200}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={handleKey}
      />
      <ul id={listId} role="listbox" aria-label={t('palette.label')} className={css.list}>
        {options.map((option, index) => {
          const OptionIcon = option.icon
          return (
            <li key={option.id} role="presentation">
              {option.group !== options[index - 1]?.group && (
                <div className={css.group} role="presentation">
                  {option.group}
                </div>
              )}
              {/* The input keeps the focus and has the keys; the pointer is the other way in. */}
              <div
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                className={css.option}
                onPointerMove={() => setAt(index)}
                onClick={() => open(option)}
                onKeyDown={handleKey}
              >
                <OptionIcon size={16} stroke={1.6} aria-hidden />
                <bdi>{option.label}</bdi>
                {option.about && <small>{option.about}</small>}
              </div>
            </li>
          )
        })}
      </ul>
      {options.length === 0 && (
        <p className={css.note} role="status">
          {wanted ? t('palette.none', { query: text }) : t('palette.hint')}
        </p>
      )}
    </AppModal>
  )
}
