import '@mantine/core/styles/Switch.layer.css'
import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { noteExport } from '@/contract/exports'
import { printCsv, separatorFor } from '@/domain/csv/print-csv'
import { withoutMarks } from '@/shared/i18n/text-marks'
import { useFormat } from '@/shared/i18n/use-format'
import { AppModal } from '@/shared/ui/AppModal'
import type { Column, DataTableProps } from '@/shared/ui/data-table-types'
import { RadioCards } from '@/shared/ui/RadioCards'
import { exportTable, writable } from './export-cells'
import { startExport } from './export-jobs.store'
import { readList } from './read-list'

/** Of a list of whatever rows: they go from its query into its columns and are looked at by nobody else. */
type List = Pick<DataTableProps<never>, 'id' | 'label' | 'total' | 'source' | 'rowKey'>
type Props = { table: List; shown: readonly Column<never>[]; onClose: () => void }

const separators = [';', ','] as const

/** What one sees, as a file: the shown columns in their order, all rows that match, in the language of the page. */
export function ExportDialog({ table, shown, onClose }: Props) {
  const { t } = useTranslation(['lists', 'enums'])
  const format = useFormat()
  const { label, total, source, rowKey } = table
  const [separator, setSeparator] = useState<(typeof separators)[number]>(
    separatorFor(format.locale) === ';' ? ';' : ',',
  )
  const [bom, setBom] = useState(true)
  const [guard, setGuard] = useState(true)
  if (!source) return null
  const columns = writable(shown)

  const start = () => {
    startExport<never>({
      name: label,
      total,
      read: (signal) => readList<never>(source, rowKey, signal),
      begin: () => {
        const file = exportTable(columns, {
          decimal: separator === ';' ? ',' : '.',
          timeZone: format.timeZone,
          currencyOf: (column) => t('export.currencyOf', { column }),
          status: (kind, status) => t(`enums:status.${kind}.${status}` as 'enums:status.order.received'),
        })
        const finish = (rows: number) => {
          // Where texts are translated on the page, headings say which they are; a file is for others.
          const text = withoutMarks(printCsv(file.cells(), { separator, bom, guard }))
          const name = withoutMarks(t('export.file', { name: label }))
          saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name)
          // The file is there already: that the audit cannot be told must not take it away.
          void call(noteExport, {
            body: { list: table.id, rows, columns: columns.map(({ id }) => id) },
          }).catch(() => null)
        }
        return { take: file.take, finish }
      },
    })
    onClose()
  }
  return (
    <AppModal opened onClose={onClose} title={t('export.title', { name: label })}>
      <div className="stack">
        <p className="flat">
          {t('export.what', { count: total, formatted: format.number(total) })}{' '}
          <span className="dim">
            {t('export.columns', { columns: format.list(columns.map(({ header }) => header)) })}
          </span>
        </p>
        <RadioCards
          label={t('export.separator')}
          name="separator"
          value={separator}
          options={separators.map((value) => ({
            value,
            label: t(value === ';' ? 'export.semicolon' : 'export.comma'),
          }))}
          onChange={setSeparator}
        />
        <Switch
          label={t('export.bom')}
          description={t('export.bomHint')}
          checked={bom}
          onChange={(event) => setBom(event.currentTarget.checked)}
        />
        <Switch
          label={t('export.guard')}
          description={t('export.guardHint')}
          checked={guard}
          onChange={(event) => setGuard(event.currentTarget.checked)}
        />
        <div className="row end-row">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button data-autofocus onClick={start} disabled={columns.length === 0}>
            {t('export.start', { count: total, formatted: format.number(total) })}
          </Button>
        </div>
      </div>
    </AppModal>
  )
}
