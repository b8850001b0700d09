import { useTranslation } from 'react-i18next'
import type { BusinessDocument } from '@/contract/documents'
import { negate, subtract } from '@/domain/money'
import type { OrderId } from '@/domain/ids'
import { usePlacedBy } from '@/entities/order/use-placed-by'
import { AddressText } from '@/shared/ui/AddressText'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './document.module.css'
import { DocumentLines } from './DocumentLines'
import { OrderNumber } from './OrderNumber'

/** The sheet itself: sender and receivers, references, lines, sums. */
export function DocumentSheet({ document, orderId }: { document: BusinessDocument; orderId: OrderId | null }) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const placedBy = usePlacedBy()
  const { kind, seller, totals, enteredBy } = document
  const isPrepaid = totals !== null && totals.prepaid.amount > 0
  const toPay = t('toPay')
  const orderer = document.placedBy && placedBy({ placedBy: document.placedBy, enteredBy })
  const references = [
    { label: t('date'), value: format.date(document.issuedAt) },
    {
      label: t('orderNumber'),
      value: document.orderNumber && <OrderNumber number={document.orderNumber} id={orderId} />,
    },
    { label: t('poNumber'), value: document.poNumber && <bdi>{document.poNumber}</bdi> },
    { label: t('placedBy'), value: orderer && <bdi>{orderer}</bdi> },
    { label: t('dueOn'), value: document.dueOn && format.date(document.dueOn) },
    { label: t('trackingNumber'), value: document.trackingNumber && <DocNumber number={document.trackingNumber} /> },
  ].filter(({ value }) => value)

  return (
    <article className={css.sheet} data-testid="document">
      <header className={css.head}>
        <div>
          <h2>{t(`kind.${kind}`)}</h2>
          <p className={css.number}>
            <DocNumber number={document.number} />
            {document.version > 1 && <span className="cap">{t('version', { version: document.version })}</span>}
          </p>
        </div>
        <div className={css.seller}>
          <AddressText address={seller.address} />
          <span className="cap">{t('vatNumber', { number: seller.vatNumber })}</span>
        </div>
      </header>
      <div className={css.parties}>
        <section>
          <h3>{t('billTo')}</h3>
          <AddressText address={document.billTo} />
        </section>
        {document.shipTo && (
          <section>
            <h3>{t('shipTo')}</h3>
            <AddressText address={document.shipTo} />
          </section>
        )}
        <dl>
          {references.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <DocumentLines document={document} />
      {kind !== 'deliveryNote' && totals && (
        <div className={css.totals}>
          <SummaryList
            items={[
              { label: t('net'), value: <MoneyText value={totals.net} /> },
              { label: t('freight'), value: <MoneyText value={totals.freight} /> },
              { label: t('tax'), value: <MoneyText value={totals.tax} /> },
              ...(isPrepaid
                ? [
                    { label: t('total'), value: <MoneyText value={totals.total} /> },
                    { label: t('prepaid'), value: <MoneyText value={negate(totals.prepaid)} /> },
                  ]
                : []),
            ]}
            total={{
              label: isPrepaid ? toPay : t('total'),
              value: <MoneyText value={subtract(totals.total, totals.prepaid)} strong />,
            }}
          />
        </div>
      )}
      <p className={css.printed}>{t('printedAt', { time: format.dateTime(new Date(format.now()).toISOString()) })}</p>
    </article>
  )
}
