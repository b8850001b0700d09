import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProductHit } from '@/contract/products'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { ProductOption } from './ProductOption'
import css from './ProductPicker.module.css'
import { productQueries } from './product.queries'

const typingPauseMs = 150

type Props = {
  label: string
  placeholder: string
  value: string
  error?: string
  onChange: (text: string) => void
  onPick: (product: ProductHit) => void
  /** Where to look; what the person may order unless given. */
  search?: typeof productQueries.search
}

/** A search field for orderable products by SKU or name; arrows and Enter choose (ARIA combobox with a list). */
export function ProductPicker({ search = productQueries.search, ...props }: Props) {
  const { label, placeholder, value, error, onChange, onPick } = props
  const { t } = useTranslation('basket')
  const problemText = useProblemText()
  const client = useQueryClient()
  const listId = useId()
  const [opened, setOpened] = useState(false)
  const [active, setActive] = useState(0)
  const [q] = useDebouncedValue(value.trim(), typingPauseMs)
  const wanted = opened && q.length > 0
  const result = useQuery({ ...search(q), enabled: wanted, placeholderData: keepPreviousData })
  const hits = wanted ? (result.data?.rows ?? []) : []
  const current = hits[Math.min(active, hits.length - 1)]
  const optionId = (hit: ProductHit) => `${listId}-${hit.id}`

  const pick = (hit: ProductHit): void => {
    setOpened(false)
    onPick(hit)
  }
  const answered = wanted && result.isSuccess && !result.isPlaceholderData && q === value.trim()

  /** Enter came before the answer to what was typed: its first product is taken when it comes. */
  const pickFirst = async (field: HTMLInputElement): Promise<void> => {
    const text = field.value.trim()
    const reply = await client.fetchQuery(search(text)).catch(() => undefined)
    const [first] = reply?.rows ?? []
    if (first && field.value.trim() === text) pick(first)
  }
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') return setOpened(false)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!opened) return setOpened(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      return setActive((Math.min(active, hits.length - 1) + step + hits.length) % (hits.length || 1))
    }
    // Enter belongs to the list while it is open, and to the form around it otherwise.
    if (event.key === 'Enter' && opened && value.trim() !== '') {
      event.preventDefault()
      if (answered && current) pick(current)
      else void pickFirst(event.currentTarget)
    }
  }
  const note = result.error
    ? problemText(result.error).explanation
    : result.isPending
      ? t('add.loading')
      : hits.length === 0
        ? t('add.none', { q })
        : undefined

  return (
    <div className={css.picker}>
      <TextInput
        role="combobox"
        label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={value}
        error={error}
        aria-expanded={wanted}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={wanted && current ? optionId(current) : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value)
          setActive(0)
          setOpened(true)
        }}
        onKeyDown={handleKeyDown}
        onBlur={() => setOpened(false)}
      />
      {wanted && (
        <div className={css.popup}>
          <ul role="listbox" id={listId} aria-label={label}>
            {hits.map((hit) => (
              <ProductOption key={hit.id} id={optionId(hit)} hit={hit} active={hit === current} onPick={pick} />
            ))}
          </ul>
          {note && (
            <p className={css.note} role="status">
              {note}
            </p>
          )}
        </div>
      )}
    </div>
  )
}
