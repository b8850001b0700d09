import { Button } from '@mantine/core'
import { IconArrowsSort, IconBaselineDensityMedium, IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from './ActionMenu'
import type { Column } from './data-table-types'
import { type Density, setDensity, setHiddenColumns } from './table-preferences.store'

type Props = {
  tableId: string
  columns: readonly Pick<Column<never>, 'id' | 'header' | 'hideable' | 'sortable' | 'align'>[]
  hidden: readonly string[]
  density: Density
  sort: string | undefined
  onSort: (sort: string) => void
  small: boolean
}

/** Sort order, columns and density: quiet buttons at the end of the filter bar. */
export function TableSettings({ tableId, columns, hidden, density, sort, onSort, small }: Props) {
  const { t } = useTranslation('common')
  const sortable = columns.filter((column) => column.sortable)
  const hideable = columns.filter((column) => column.hideable !== false)
  const toggle = (id: string) =>
    setHiddenColumns(tableId, hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id])

  return (
    <>
      {sortable.length > 0 && (
        <ActionMenu
          label={t('table.sort')}
          trigger={
            <Button
              variant={small ? 'default' : 'subtle'}
              color="gray"
              size="xs"
              leftSection={<IconArrowsSort size={14} stroke={1.7} aria-hidden />}
            >
              {t('table.sort')}
            </Button>
          }
          items={sortable.flatMap(({ id, header }) =>
            [id, `-${id}`].map((value) => ({
              id: value,
              label: t(value === id ? 'table.ascending' : 'table.descending', { column: header }),
              selected: sort === value,
              onSelect: () => onSort(value),
            })),
          )}
        />
      )}
      {!small && (
        <>
          <ActionMenu
            label={t('table.columns')}
            trigger={
              <Button
                variant="subtle"
                color="gray"
                size="xs"
                leftSection={<IconColumns3 size={14} stroke={1.7} aria-hidden />}
              >
                {t('table.columns')}
              </Button>
            }
            items={hideable.map(({ id, header }) => ({
              id,
              label: header,
              checked: !hidden.includes(id),
              onSelect: () => toggle(id),
            }))}
          />
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            aria-pressed={density === 'roomy'}
            aria-label={t('table.roomy')}
            title={t('table.roomy')}
            onClick={() => setDensity(tableId, density === 'roomy' ? 'compact' : 'roomy')}
          >
            <IconBaselineDensityMedium size={15} stroke={1.7} aria-hidden />
          </Button>
        </>
      )}
    </>
  )
}
