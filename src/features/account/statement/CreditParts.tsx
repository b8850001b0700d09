import { useTranslation } from 'react-i18next'
import type { CreditAccount } from '@/contract/credit'
import type { Money } from '@/domain/money'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar, type BarColor, Legend } from '@/shared/ui/Bar'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { usedParts } from './used-parts'
import css from './statement.module.css'

type Part = 'overdue' | 'notDue' | 'disputed' | 'unapplied' | 'openOrders' | 'shippedNotInvoiced' | 'reserved'
const looks: Record<Part, { color: BarColor; hatch?: boolean }> = {
  overdue: { color: 'bad' },
  notDue: { color: 'accent' },
  disputed: { color: 'info' },
  unapplied: { color: 'good' },
  openOrders: { color: 'accent', hatch: true },
  shippedNotInvoiced: { color: 'accent-mid' },
  reserved: { color: 'warn' },
}
const allParts = Object.keys(looks) as Part[]

/** The gauge and the table behind it: each part of the exposure, what is set aside, and what is left of the limit. */
export function CreditParts({ credit }: { credit: CreditAccount }) {
  const { t } = useTranslation('statement')
  const format = useFormat()
  const { limit, available, exposure, reserved } = credit
  const used = exposure.amount + reserved.amount
  const parts = allParts.filter((part) => part !== 'disputed' || credit.disputed.amount > 0)
  const total = Math.max(limit?.amount ?? 0, used, 1)
  const signed = (part: Part): Money =>
    part === 'unapplied' ? { ...credit.unapplied, amount: -credit.unapplied.amount || 0 } : credit[part]
  const share = limit && limit.amount > 0 ? format.percent(Math.round((used / limit.amount) * 100) / 100) : null
  return (
    <Section title={t('credit.gauge.title')}>
      <Card>
        <div className={css.big}>
          <span className="cap">{available ? t('credit.available') : t('credit.noLimit')}</span>
          {available && <MoneyText value={available} size="lg" />}
          {limit && (
            <span className="cap">
              {share
                ? t('credit.gauge.used', { share, limit: format.money(limit) })
                : t('credit.gauge.zero', { limit: format.money(limit) })}
            </span>
          )}
        </div>
        <Bar
          size="lg"
          total={total}
          parts={usedParts(credit).map(({ part, value }) => ({ value, ...looks[part] }))}
          label={t('credit.gauge.label')}
        />
        <div className={css.parts}>
          <PlainTable
            label={t('credit.gauge.table')}
            narrow
            rows={parts.map((part) => ({ id: part, amount: signed(part) }))}
            rowKey={({ id }) => id}
            footerLabel={available ? t('credit.available') : t('credit.noLimit')}
            columns={[
              {
                id: 'part',
                header: t('credit.gauge.part'),
                rowHeader: true,
                cell: ({ id }) => <Legend {...looks[id]}>{t(`credit.parts.${id}`)}</Legend>,
              },
              {
                id: 'amount',
                header: t('rows.columns.amount'),
                align: 'end',
                cell: ({ amount }) => <MoneyText value={amount} />,
                footer: available ? <MoneyText value={available} strong /> : undefined,
              },
            ]}
          />
        </div>
        <p className="cap">
          {limit
            ? t('credit.gauge.sum', {
                limit: format.money(limit),
                exposure: format.money(exposure),
                reserved: format.money(reserved),
              })
            : t('credit.gauge.noLimitSum', { exposure: format.money(exposure) })}
        </p>
      </Card>
    </Section>
  )
}
