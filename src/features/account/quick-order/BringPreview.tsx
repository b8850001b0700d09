import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Cells, columnsOf, firstRow, type LineColumns, linesOf } from '@/domain/quick-order/read-table'
import { quickOrderLimits } from '@/domain/quick-order/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { Notice } from '@/shared/ui/Notice'
import { addWritten } from './quick-order.store'
import css from './quick-order.module.css'

const shownRows = 6
const fields = ['sku', 'quantity', 'unit'] as const

type Props = { rows: Cells; left: number; onDone: () => void }

/** The first rows as they were read, with what each column is taken for. */
export function BringPreview({ rows, left, onDone }: Props) {
  const { t } = useTranslation('quickOrder')
  const format = useFormat()
  const [columns, setColumns] = useState<LineColumns>(() => columnsOf(rows))
  const width = Math.max(0, ...rows.slice(0, 200).map((cells) => cells.length))
  const places = Array.from({ length: width }, (_, at) => at)
  const lines = linesOf(rows, columns)
  const head = Math.max(firstRow(rows), 0)
  const fieldAt = (at: number): string => fields.find((field) => columns[field] === at) ?? ''
  const nameOf = (at: number): string =>
    (columns.hasHeader && rows[head]?.[at]) || t('bring.column', { number: at + 1 })

  const handleField = (at: number, field: string): void => {
    const cleared = {
      ...columns,
      quantity: columns.quantity === at ? null : columns.quantity,
      unit: columns.unit === at ? null : columns.unit,
    }
    setColumns(field === '' ? cleared : { ...cleared, [field]: at })
  }
  const handleTake = (): void => {
    const over = addWritten(lines)
    if (over > 0)
      notify({
        title: t('bring.over', {
          ...{ count: over, formatted: format.number(over), most: format.number(quickOrderLimits.lines) },
        }),
        tone: 'info',
      })
    onDone()
  }
  if (rows.length === 0)
    return (
      <Notice
        tone="warn"
        title={t('bring.nothing')}
        action={
          <Button variant="default" onClick={onDone}>
            {t('bring.back')}
          </Button>
        }
      />
    )
  return (
    <>
      {left > 0 && (
        <Notice
          tone="info"
          title={t('bring.left', {
            ...{ count: left, formatted: format.number(left), most: format.number(quickOrderLimits.lines) },
          })}
        />
      )}
      <div className={css.previewFrame} tabIndex={0} role="region" aria-label={t('bring.preview')}>
        <table className={css.preview}>
          <thead>
            <tr>
              {places.map((at) => (
                <th key={at} scope="col">
                  <NativeSelect
                    size="xs"
                    aria-label={t('bring.columnIs', { name: nameOf(at) })}
                    value={fieldAt(at)}
                    data={[
                      { value: '', label: t('bring.fields.none') },
                      ...fields.map((field) => ({ value: field, label: t(`bring.fields.${field}`) })),
                    ]}
                    onChange={(event) => handleField(at, event.currentTarget.value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(head, head + shownRows).map((cells, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows of a file have no name but their place
              <tr key={at} data-head={(columns.hasHeader && at === 0) || undefined}>
                {places.map((place) => (
                  <td key={place}>
                    <bdi>{cells[place] ?? ''}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Checkbox
        label={t('bring.hasHeader')}
        checked={columns.hasHeader}
        onChange={(event) => setColumns({ ...columns, hasHeader: event.currentTarget.checked })}
      />
      <div className="row">
        <Button disabled={lines.length === 0} onClick={handleTake}>
          {t('bring.take', { count: lines.length, formatted: format.number(lines.length) })}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('bring.back')}
        </Button>
      </div>
    </>
  )
}
