import '@mantine/core/styles/Popover.layer.css'
import '@mantine/core/styles/Menu.layer.css'
import { Button, Menu } from '@mantine/core'
import { IconArrowsSort, IconBaselineDensityMedium, IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
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
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant={small ? 'default' : 'subtle'}
              color="gray"
              size="xs"
              leftSection={<IconArrowsSort size={14} stroke={1.7} aria-hidden />}
            >
              {t('table.sort')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {sortable.flatMap(({ id, header }) =>
              [id, `-${id}`].map((value) => (
                <Menu.RadioItem key={value} value={value} checked={sort === value} closeMenuOnClick onChange={onSort}>
                  {t(value === id ? 'table.ascending' : 'table.descending', { column: header })}
                </Menu.RadioItem>
              )),
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {!small && (
        <>
          <Menu position="bottom-end" closeOnItemClick={false}>
            <Menu.Target>
              <Button variant="subtle" color="gray" size="xs" leftSection={<IconColumns3 size={14} stroke={1.7} aria-hidden />}>
                {t('table.columns')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {hideable.map(({ id, header }) => (
                <Menu.CheckboxItem key={id} checked={!hidden.includes(id)} onChange={() => toggle(id)}>
                  {header}
                </Menu.CheckboxItem>
              ))}
            </Menu.Dropdown>
          </Menu>
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
