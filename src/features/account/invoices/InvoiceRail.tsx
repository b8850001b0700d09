import { IconFileInvoice, IconFileText } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { InvoiceDetail } from '@/contract/invoice-detail'
import { OpenCaseLink } from '@/entities/case/OpenCaseLink'
import { Can } from '@/features/session/Can'
import { RecordTasks } from '@/features/session/RecordTasks'
import { AppLink } from '@/shared/ui/AppLink'
import { Card } from '@/shared/ui/Card'
import { DateText } from '@/shared/ui/DateText'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from './invoice.module.css'

/** The sums, the papers, the way back for goods, and whom to ask. */
export function InvoiceRail({ invoice }: { invoice: InvoiceDetail }) {
  return (
    <>
      <Sums invoice={invoice} />
      <Papers invoice={invoice} />
      <Returns invoice={invoice} />
      <Contact invoice={invoice} />
      <RecordTasks side="account" kind="invoice" recordId={invoice.id} />
    </>
  )
}

function Sums({ invoice: { totals, total, paid, pending, disputed, open, discount } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation('invoices')
  const row = (label: string, value: typeof total) => ({ label, value: <MoneyText value={value} /> })
  return (
    <Card>
      <SummaryList
        items={[
          ...(totals
            ? [row(t('sums.net'), totals.net), row(t('sums.freight'), totals.freight), row(t('sums.tax'), totals.tax)]
            : []),
          row(t('sums.total'), total),
          ...(paid && paid.amount > 0 ? [row(t('sums.paid'), paid)] : []),
          ...(discount?.taken && discount.taken.amount > 0 ? [row(t('sums.discountTaken'), discount.taken)] : []),
          ...(pending && pending.amount > 0 ? [row(t('sums.pending'), pending)] : []),
          ...(disputed && disputed.amount > 0 ? [row(t('sums.disputed'), disputed)] : []),
        ]}
        total={{ label: t('sums.open'), value: <MoneyText value={open} strong /> }}
      />
    </Card>
  )
}

function Papers({ invoice }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation(['invoices', 'documents'])
  const { documents, order } = invoice
  if (!order) return <OwnPaper invoice={invoice} />
  if (!order?.id || documents.length === 0) return null
  const orderId = order.id
  return (
    <Section title={t('detail.documents')}>
      <ul className={css.papers}>
        {documents.map(({ id, kind, name, issuedAt }) => {
          const PaperIcon = kind === 'invoice' ? IconFileInvoice : IconFileText
          return (
            <li key={id}>
              <PaperIcon size={16} stroke={1.5} aria-hidden />
              <AppLink
                to="/account/orders/$orderId/documents/$documentId"
                params={{ orderId, documentId: id }}
                look="ink"
              >
                {t('documents:title', { kind: t(`documents:kind.${kind}`), number: name })}
              </AppLink>
              <DateText value={issuedAt} className="cap" />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

/** A bill without an order is no document of one: it stands in the archive by itself. */
function OwnPaper({ invoice: { archiveId, number, issuedOn } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation(['invoices', 'documents'])
  if (archiveId === null) return null
  return (
    <Section title={t('detail.documents')}>
      <ul className={css.papers}>
        <li>
          <IconFileInvoice size={16} stroke={1.5} aria-hidden />
          <AppLink to="/account/documents/$archiveId" params={{ archiveId }} look="ink">
            {t('documents:title', { kind: t('documents:kind.invoice'), number })}
          </AppLink>
          <DateText value={issuedOn} className="cap" />
        </li>
      </ul>
    </Section>
  )
}

/** RMA-05: goods of the invoice that can still be sent back. */
function Returns({ invoice: { id: invoiceId, allowedActions, returnUntil, order } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation('invoices')
  const refusal = useRefusal()
  const action = allowedActions.find((each) => each.action === 'requestReturn')
  if (!order?.id || !action) return null
  return (
    <Section title={t('detail.returns')}>
      <div className={css.people}>
        {action.allowed && returnUntil ? (
          <>
            <AppLink to="/account/returns/new" search={{ kind: 'invoice', id: invoiceId }}>
              {t('detail.requestReturn')}
            </AppLink>
            <span className="cap">
              {t('detail.returnUntil')} <DateText value={returnUntil} />
            </span>
          </>
        ) : (
          <span className="dim">{refusal(action)}</span>
        )}
      </div>
    </Section>
  )
}

function Contact({ invoice: { id, number, salesContact } }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation('invoices')
  const subject = encodeURIComponent(t('detail.subject', { number }))
  return (
    <Section title={t('detail.contact')}>
      <div className={css.people}>
        <span>{salesContact.name}</span>
        <ExternalLink href={`mailto:${salesContact.email}?subject=${subject}`}>{salesContact.email}</ExternalLink>
        <ExternalLink href={`tel:${salesContact.phone.replaceAll(' ', '')}`}>
          <bdi dir="ltr">{salesContact.phone}</bdi>
        </ExternalLink>
        <Can permission="cases.create">
          <OpenCaseLink about="invoice" record={id} />
        </Can>
      </div>
    </Section>
  )
}
