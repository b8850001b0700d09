import { useTranslation } from 'react-i18next'
import type { PurchaseContract } from '@/contract/contracts'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { ContractLines } from './ContractLines'
import css from './contracts.module.css'

export function ContractCard({ contract }: { contract: PurchaseContract }) {
  const { t } = useTranslation('contracts')
  const format = useFormat()
  const { number, name, startsOn, endsOn, daysLeft, consumedPercent, elapsedPercent } = contract
  const consumed = format.percent(consumedPercent / 100)
  const elapsed = format.percent(elapsedPercent / 100)
  return (
    <Section
      title={
        <>
          <bdi>{name}</bdi>{' '}
          <bdi dir="ltr" className={css.number}>
            {number}
          </bdi>
        </>
      }
      more={t('asOf', { time: format.dateTime(contract.asOf) })}
    >
      <div className={css.head}>
        <span>{t('validity', { from: format.date(startsOn), until: format.date(endsOn) })}</span>
        <span className="cap">{t('left', { count: daysLeft, formatted: format.number(daysLeft) })}</span>
      </div>
      <div className={css.meters}>
        <div>
          <p className={css.meter}>
            <span>{t('meter.consumed')}</span>
            <span>
              <MoneyText value={contract.consumedValue} /> / <MoneyText value={contract.committedValue} strong />
            </span>
          </p>
          <Bar
            label={t('meter.consumedLabel', { consumed })}
            total={100}
            parts={[{ value: Math.min(consumedPercent, 100), color: 'accent' }]}
            size="md"
          />
          <p className="cap">{consumed}</p>
        </div>
        <div>
          <p className={css.meter}>
            <span>{t('meter.elapsed')}</span>
          </p>
          <Bar
            label={t('meter.elapsedLabel', { elapsed })}
            total={100}
            parts={[{ value: elapsedPercent, color: 'neutral' }]}
            size="md"
          />
          <p className="cap">{elapsed}</p>
        </div>
      </div>
      <ContractLines contract={contract} />
    </Section>
  )
}
