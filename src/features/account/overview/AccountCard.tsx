import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Overview } from '@/contract/overview'
import { type Money, negate } from '@/domain/money'
import { AppLink } from '@/shared/ui/AppLink'
import { Bar, Legend } from '@/shared/ui/Bar'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { CreditGauge } from './CreditGauge'
import css from './account-card.module.css'

type Account = NonNullable<Overview['account']>

/** What is owed, how much of the credit it takes, and how old it is. The legend is the table behind the bar. */
export function AccountCard({ account }: { account: Account }) {
  const { t } = useTranslation('overview')
  const { available, aging, balance } = account
  const over = available !== null && available.amount < 0
  return (
    <Section
      title={t('account.title')}
      more={
        <AppLink to="/account/invoices" search={{ view: 'open' }}>
          {t('account.viewInvoices')}
        </AppLink>
      }
    >
      <Card data-testid="account-card">
        <div className="cap">{t('account.balance')}</div>
        <MoneyText value={balance} size="lg" />
        <CreditGauge account={account} />
        <dl className={css.legend}>
          <Entry label={<Legend color="bad">{t('account.overdue')}</Legend>} value={account.overdue} />
          <Entry label={<Legend color="accent">{t('account.notDue')}</Legend>} value={account.notDue} />
          {account.disputed.amount > 0 && <Entry label={t('account.disputed')} value={account.disputed} />}
          <Entry
            label={
              <Legend color="accent" hatch>
                {t('account.ordered')}
              </Legend>
            }
            value={account.ordered}
          />
          {account.unapplied.amount > 0 && <Entry label={t('account.unapplied')} value={negate(account.unapplied)} />}
          {account.reserved.amount > 0 && (
            <Entry
              label={
                <Legend color="warn" hatch>
                  {t('account.reserved')}
                </Legend>
              }
              value={account.reserved}
            />
          )}
          <dt className={`${css.strong} ${css.free}`}>
            <Legend color="neutral">{over ? t('account.exceeded') : t('account.available')}</Legend>
          </dt>
          <dd className={css.strong}>
            {available ? <MoneyText value={available} strong /> : <span className="cap">{t('account.noLimit')}</span>}
          </dd>
        </dl>
        <hr className={css.rule} />
        <h3 className="sr">{t('account.aging')}</h3>
        <dl className={css.aging}>
          {aging.map(({ bucket, amount }) => (
            <Fragment key={bucket}>
              <dt>{t(`account.bucket.${bucket}`)}</dt>
              <dd className={css.bar}>
                <Bar
                  size="sm"
                  total={Math.max(1, balance.amount)}
                  parts={[{ value: amount.amount, color: bucket === 'current' ? 'accent' : 'bad' }]}
                />
              </dd>
              <dd className={css.amount}>
                {amount.amount === 0 ? <span className="cap">{t('account.none')}</span> : <MoneyText value={amount} />}
              </dd>
            </Fragment>
          ))}
        </dl>
      </Card>
    </Section>
  )
}

function Entry({ label, value }: { label: ReactNode; value: Money }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <MoneyText value={value} />
      </dd>
    </>
  )
}
