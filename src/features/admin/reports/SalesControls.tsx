import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SalesReportQuery } from '@/contract/admin/report-list'
import { dateIn } from '@/domain/calendar'
import type { Currency } from '@/domain/money'
import { salesComparisons, salesGrains } from '@/domain/reports/vocabulary'
import { DateField } from '@/shared/forms/DateField'
import { useFormat } from '@/shared/i18n/use-format'
import { type Preset, presetDates, presetOf, presets } from './presets'
import css from './reports.module.css'
import type { SalesReport } from './SalesChart'

type Props = {
  search: SalesReportQuery
  report: SalesReport | undefined
  currencies: readonly Currency[]
  onChange: (change: Partial<SalesReportQuery>) => void
}

/** Which days, counted how and compared with what. What the backend chose is shown where nothing was chosen. */
export function SalesControls({ search, report, currencies, onChange }: Props) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const today = dateIn(format.timeZone, format.now())
  const from = search.from ?? report?.from ?? ''
  const to = search.to ?? report?.to ?? ''
  return (
    <div className={css.controls}>
      <NativeSelect
        size="xs"
        label={t('filter.preset.label')}
        data={[
          ...presets.map((value) => ({ value, label: t(`filter.preset.${value}`) })),
          { value: '', label: t('filter.preset.custom') },
        ]}
        value={presetOf(search, today) ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange(
            value === '' ? { from, to } : { from: undefined, to: undefined, ...presetDates(value as Preset, today) },
          )
        }
      />
      <DateField
        size="xs"
        label={t('filter.from')}
        value={from}
        max={to}
        onChange={(value) => onChange({ from: value || undefined })}
      />
      <DateField
        size="xs"
        label={t('filter.to')}
        value={to}
        min={from}
        onChange={(value) => onChange({ to: value || undefined })}
      />
      {(search.by ?? 'period') === 'period' && (
        <NativeSelect
          size="xs"
          label={t('filter.grain')}
          data={salesGrains.map((value) => ({ value, label: t(`filter.grains.${value}`) }))}
          value={report?.grain ?? search.grain ?? 'month'}
          onChange={({ currentTarget: { value } }) => onChange({ grain: value as SalesReportQuery['grain'] })}
        />
      )}
      <NativeSelect
        size="xs"
        label={t('filter.compare')}
        data={salesComparisons.map((value) => ({ value, label: t(`filter.comparisons.${value}`) }))}
        value={search.compare ?? 'none'}
        onChange={({ currentTarget: { value } }) =>
          onChange({ compare: value === 'none' ? undefined : (value as SalesReportQuery['compare']) })
        }
      />
      <NativeSelect
        size="xs"
        label={t('filter.currency')}
        data={currencies.map((value) => ({ value, label: value }))}
        value={search.currency ?? report?.currency ?? 'EUR'}
        onChange={({ currentTarget: { value } }) => onChange({ currency: value as Currency })}
      />
    </div>
  )
}
