import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReplyFor } from '@/contract/endpoint'
import type { getStatement } from '@/contract/statement'
import type { StatementQuery } from '@/contract/statement-list'
import { addDays, dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { DateField } from '@/shared/forms/DateField'
import { useFormat } from '@/shared/i18n/use-format'
import css from './statement.module.css'

type Shown = Pick<ReplyFor<typeof getStatement>, 'from' | 'to' | 'currency' | 'currencies'>
type Props = {
  search: StatementQuery
  shown: Shown | undefined
  patch: (change: Partial<StatementQuery>) => void
}

const presets = ['thisMonth', 'lastMonth', 'thisYear'] as const
const periodOf = (preset: (typeof presets)[number], today: IsoDate): { from: IsoDate; to: IsoDate } => {
  const month = `${today.slice(0, 7)}-01`
  if (preset === 'thisMonth') return { from: month, to: today }
  if (preset === 'thisYear') return { from: `${today.slice(0, 4)}-01-01`, to: today }
  const to = addDays(month, -1)
  return { from: `${to.slice(0, 7)}-01`, to }
}

/** From when until when, and in which currency: any day of the past will do. */
export function StatementPeriod({ search, shown, patch }: Props) {
  const { t } = useTranslation('statement')
  const format = useFormat()
  const today = dateIn(format.timeZone, format.now())
  const from = search.from ?? shown?.from ?? ''
  const to = search.to ?? shown?.to ?? ''
  const currencies = shown?.currencies ?? []
  return (
    <div className={css.period} role="group" aria-label={t('period.label')} data-noprint>
      <DateField
        label={t('period.from')}
        value={from}
        max={to}
        onChange={(date) => date && patch({ from: date, to })}
      />
      <DateField
        label={t('period.to')}
        value={to}
        min={from}
        max={today}
        onChange={(date) => date && patch({ from, to: date })}
      />
      {currencies.length > 1 && (
        <NativeSelect
          label={t('period.currency')}
          value={shown?.currency ?? ''}
          data={[...currencies]}
          onChange={(event) => patch({ currency: currencies.find((each) => each === event.currentTarget.value) })}
        />
      )}
      <div className={css.presets}>
        {presets.map((preset) => {
          const period = periodOf(preset, today)
          return (
            <Button
              key={preset}
              size="xs"
              variant="default"
              aria-pressed={period.from === from && period.to === to}
              onClick={() => patch(period)}
            >
              {t(`period.${preset}`)}
            </Button>
          )
        })}
      </div>
    </div>
  )
}
