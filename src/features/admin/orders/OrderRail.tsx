import { IconBan } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DeskOrderDetail } from '@/contract/admin/orders'
import type { DocumentId } from '@/domain/ids'
import { countryName } from '@/shared/i18n/country-name'
import { CustomerLink } from '@/features/session/CustomerLink'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { AttachmentLink } from '@/shared/ui/AttachmentLink'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { invoiceLook } from '@/shared/ui/status-vocabulary'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './orders.module.css'
import { PaperButton } from './PaperButton'

/** Beside the order: whose it is, what it sums up to, what was invoiced, which documents there are. */
export function OrderRail({ order }: { order: DeskOrderDetail }) {
  const { t } = useTranslation('adminOrders')
  const { totals } = order
  return (
    <>
      <CompanyCard company={order.company} />
      {totals && (
        <Card>
          <SummaryList
            items={[
              { label: t('totals.net'), value: <MoneyText value={totals.net} /> },
              { label: t('totals.freight'), value: <MoneyText value={totals.freight} /> },
              { label: t('totals.tax'), value: <MoneyText value={totals.tax} /> },
            ]}
            total={{ label: t('totals.total'), value: <MoneyText value={totals.total} strong /> }}
          />
        </Card>
      )}
      <Invoices invoices={order.invoices} />
      <Documents documents={order.documents} />
    </>
  )
}

function CompanyCard({ company }: Pick<DeskOrderDetail, 'company'>) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  return (
    <Card>
      <div className={css.company}>
        <h2>
          <CustomerLink company={company} />
        </h2>
        <SummaryList
          items={[
            { label: t('company.customerNumber'), value: <bdi dir="ltr">{company.customerNumber}</bdi> },
            { label: t('company.country'), value: countryName(company.country, format.locale) },
          ]}
        />
        {company.blocked && (
          <p className={css.blocked}>
            <IconBan size={15} stroke={1.9} aria-hidden />
            <span>
              <strong>{t('company.blocked')}</strong> {t('company.blockedHint')}
            </span>
          </p>
        )}
        <AppLink to="/admin/orders" search={{ companyId: [company.id] }}>
          {t('company.orders')}
        </AppLink>
      </div>
    </Card>
  )
}

function Invoices({ invoices }: Pick<DeskOrderDetail, 'invoices'>) {
  const { t } = useTranslation('adminOrders')
  return (
    <Section title={t('invoices.heading')}>
      {invoices.length === 0 && <p className="dim">{t('invoices.none')}</p>}
      <ul className={css.list}>
        {invoices.map((invoice) => (
          <li key={invoice.id}>
            <span className={css.listHead}>
              {invoice.documentId === null ? (
                <bdi dir="ltr">{invoice.number}</bdi>
              ) : (
                <PaperButton id={invoice.documentId as DocumentId} kind="invoice" name={invoice.number} />
              )}
              <MoneyText value={invoice.total} />
            </span>
            <span className={css.listHead}>
              <StatusBadge kind="invoice" status={invoiceLook(invoice)} />
              <span className="cap">
                {t('invoices.due')} <DateText value={invoice.dueOn} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Documents({ documents }: Pick<DeskOrderDetail, 'documents'>) {
  const { t } = useTranslation('adminOrders')
  return (
    <Section title={t('documents.heading')}>
      {documents.length === 0 && <p className="dim">{t('documents.none')}</p>}
      <ul className={css.list}>
        {documents.map(({ id, kind, name, issuedAt, size, attachmentId }) => (
          <li key={id}>
            <span className={css.listHead}>
              {kind === 'attachment' ? (
                attachmentId && <AttachmentLink id={attachmentId} name={name} size={size ?? 0} />
              ) : (
                <PaperButton id={id} kind={kind} name={name} />
              )}
              <DateText value={issuedAt} className="cap" />
            </span>
            <span className="cap">{t(`documents.kind.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
