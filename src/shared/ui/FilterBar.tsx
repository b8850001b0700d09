import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Chip } from './Chip'
import css from './FilterBar.module.css'
import { SearchField } from './SearchField'

export type ActiveFilter = { id: string; name: string; value: string; onRemove: () => void }
type Props = {
  search?: { value: string; onChange: (value: string) => void; label: string }
  /** Filters that are set. */
  chips?: readonly ActiveFilter[]
  onClearAll?: () => void
  /** Controls that set filters, usually one `FilterPopover`. */
  children?: ReactNode
}

export function FilterBar({ search, chips = [], onClearAll, children }: Props) {
  const { t } = useTranslation('common')
  return (
    <div className={css.bar}>
      {search && <SearchField {...search} className={css.search} />}
      {chips.map(({ id, ...chip }) => (
        <Chip key={id} {...chip} />
      ))}
      {children}
      {chips.length > 1 && onClearAll && (
        <Button variant="subtle" color="gray" size="xs" onClick={onClearAll}>
          {t('filter.clearAll')}
        </Button>
      )}
    </div>
  )
}
