import { Button, type ButtonProps } from '@mantine/core'
import { type Icon, IconArrowsSort, IconBaselineDensityMedium, IconColumns3, IconDownload } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '@/shared/lib/lazy-part'
import { ActionMenu } from './ActionMenu'
import type { Column, DataTableProps } from './data-table-types'
import { changePreference, type Preference } from './table-preferences.store'

const ColumnOrder = lazyPart(() => import('@/shared/lists/ColumnOrder').then(({ ColumnOrder }) => ColumnOrder))
const ExportDialog = lazyPart(() => import('@/shared/lists/ExportDialog').then(({ ExportDialog }) => ExportDialog))

type Props<Row> = {
  table: DataTableProps<Row>
  /** What the choices are remembered by. */
  tableKey: string
  /** The columns as they are shown. */
  shown: readonly Column<Row>[]
  preference: Preference | undefined
  small: boolean
}

const quiet = { variant: 'subtle', color: 'gray', size: 'xs' } as const satisfies ButtonProps
const iconOf = (ButtonIcon: Icon) => <ButtonIcon size={14} stroke={1.7} aria-hidden />

/** Sort order, columns, density and export: quiet buttons at the end of the filter bar. */
export function TableSettings<Row>({ table, tableKey, shown, preference, small }: Props<Row>) {
  const { columns, sort } = table
  const { t } = useTranslation('common')
  const [dialog, setDialog] = useState<'order' | 'export'>()
  const close = () => setDialog(undefined)
  const sortable = columns.filter((column) => column.sortable)
  const hideable = columns.filter((column) => column.hideable !== false)
  const isShown = (id: string): boolean => shown.some((column) => column.id === id)
  const toggle = (id: string) =>
    changePreference(tableKey, {
      hidden: columns.flatMap((column) => (isShown(column.id) === (column.id === id) ? [column.id] : [])),
    })
  const isRoomy = preference?.density === 'roomy'

  return (
    <>
      {sortable.length > 0 && (
        <ActionMenu
          label={t('table.sort')}
          trigger={
            <Button {...quiet} variant={small ? 'default' : 'subtle'} leftSection={iconOf(IconArrowsSort)}>
              {t('table.sort')}
            </Button>
          }
          items={sortable.flatMap(({ id, header }) =>
            [id, `-${id}`].map((value) => ({
              id: value,
              label: t(value === id ? 'table.ascending' : 'table.descending', { column: header }),
              selected: sort === value,
              onSelect: () => table.onChange({ sort: value }),
            })),
          )}
        />
      )}
      {!small && (
        <>
          <ActionMenu
            label={t('table.columns')}
            trigger={
              <Button {...quiet} leftSection={iconOf(IconColumns3)}>
                {t('table.columns')}
              </Button>
            }
            items={[
              ...hideable.map(({ id, header }) => ({
                id,
                label: header,
                checked: isShown(id),
                onSelect: () => toggle(id),
              })),
              { id: 'order', label: t('table.order'), onSelect: () => setDialog('order') },
            ]}
          />
          <Button
            {...quiet}
            aria-pressed={isRoomy}
            aria-label={t('table.roomy')}
            title={t('table.roomy')}
            onClick={() => changePreference(tableKey, { density: isRoomy ? 'compact' : 'roomy' })}
          >
            {iconOf(IconBaselineDensityMedium)}
          </Button>
        </>
      )}
      {table.source && (
        <Button
          {...quiet}
          variant={small ? 'default' : 'subtle'}
          aria-haspopup="dialog"
          leftSection={iconOf(IconDownload)}
          onClick={() => setDialog('export')}
        >
          {t('table.export')}
        </Button>
      )}
      <Suspense>
        {dialog === 'order' && <ColumnOrder columns={columns} shown={shown} tableKey={tableKey} onClose={close} />}
        {dialog === 'export' && <ExportDialog table={table} shown={shown} onClose={close} />}
      </Suspense>
    </>
  )
}
