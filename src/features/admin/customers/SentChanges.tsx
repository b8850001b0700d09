import { IconAlertTriangle, IconCircleCheck, IconClock, IconHandStop } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CardChange } from '@/contract/admin/customer-records'
import type { CompanyId } from '@/domain/ids'
import { customerQueries } from '@/entities/customer/customer.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { type PlainColumn, PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import css from './sent-changes.module.css'

const looks = {
  waiting: { icon: IconClock, tone: 'info' },
  written: { icon: IconCircleCheck, tone: 'good' },
  failed: { icon: IconAlertTriangle, tone: 'bad' },
  setAside: { icon: IconHandStop, tone: 'warn' },
} as const

/** SET-03: what was changed here and had to wait for the ERP, with what differs and every attempt. Often there is none. */
export function SentChanges({ companyId }: { companyId: CompanyId }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const changes = useQuery(customerQueries.cardChanges(companyId)).data?.changes ?? []
  if (changes.length === 0) return null
  const columns: PlainColumn<CardChange>[] = [
    {
      id: 'what',
      header: t('sent.what'),
      rowHeader: true,
      cell: ({ part, code, by, at }) => (
        <span className={css.what}>
          <span>
            {t(`sent.part.${part}`)}{' '}
            {part !== 'billTo' && part !== 'invoiceEmail' && code && <bdi dir="ltr">{code}</bdi>}
          </span>
          <span className={css.who}>
            <bdi dir="auto">{by}</bdi>
            <span className="nowrap">{format.dateTime(at)}</span>
          </span>
        </span>
      ),
    },
    { id: 'values', header: t('sent.values'), cell: ({ values }) => <Values values={values} /> },
    {
      id: 'state',
      header: t('sent.state'),
      cell: ({ state }) => {
        const { icon: StateIcon, tone } = looks[state]
        return (
          <span className={css.state} data-tone={tone}>
            <StateIcon size={15} stroke={1.9} aria-hidden />
            {t(`sent.states.${state}`)}
          </span>
        )
      },
    },
    { id: 'attempts', header: t('sent.attempts'), cell: ({ attempts }) => <Attempts attempts={attempts} /> },
  ]
  return (
    <Section title={t('sent.title')}>
      <p className={`dim ${css.text}`}>{t('sent.text')}</p>
      <PlainTable label={t('sent.title')} columns={columns} rows={changes} rowKey={({ id }) => id} />
    </Section>
  )
}

function Values({ values }: Pick<CardChange, 'values'>) {
  const { t } = useTranslation('customers')
  return (
    <dl className={css.values}>
      {values.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{t(`sent.field.${field}`)}</dt>
          <dd>
            {before !== null && (
              <del aria-label={t('sent.before', { value: before })}>
                <bdi dir="auto">{before}</bdi>
              </del>
            )}{' '}
            {after !== null && (
              <ins aria-label={t('sent.after', { value: after })}>
                <bdi dir="auto">{after}</bdi>
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Attempts({ attempts }: Pick<CardChange, 'attempts'>) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  if (attempts.length === 0) return <span className="cap">{t('sent.none')}</span>
  return (
    <ol className={css.attempts}>
      {attempts.map(({ at, outcome }) => (
        <li key={`${at} ${outcome}`}>
          <span>{t(`sent.outcome.${outcome}`)}</span> <span className="cap nowrap">{format.dateTime(at)}</span>
        </li>
      ))}
    </ol>
  )
}
