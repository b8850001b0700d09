import '@mantine/core/styles/Input.layer.css'
import { Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskQuoteDetail } from '@/contract/admin/quote-desk'
import type { CompanyId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import type { AskedChoice, configuratorQuery } from '@/entities/product/configurator.queries'
import type { productQueries } from '@/entities/product/product.queries'
import { ProductPicker } from '@/entities/product/ProductPicker'
import { deskQuoteQueries } from '@/entities/quote/desk-quote.queries'
import { DateField } from '@/shared/forms/DateField'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { type DeskHit, type OfferLine, type OfferValues, offeredLine } from './answer'
import { OfferLines } from './OfferLines'
import css from './desk.module.css'

type Props = {
  companyId: CompanyId
  currency: Currency
  answer: DeskQuoteDetail['answer']
  values: OfferValues
  errors: Readonly<Record<string, ReactNode>>
  onChange: <K extends keyof OfferValues>(name: K, value: OfferValues[K]) => void
}

/** What an offer says: goods with prices, freight, how long it holds, and a word to the customer. */
export function OfferFields({ companyId, currency, answer, values, errors, onChange }: Props) {
  const { t } = useTranslation('quotes')
  const [search, setSearch] = useState('')
  const [replaced, setReplaced] = useState<OfferLine | null>(() => values.lines.find(isOpen) ?? null)
  const { lines } = values
  // The picker draws what every search of products answers; this one says the list price besides.
  const products = ((q: string) => deskQuoteQueries.products(companyId, q)) as unknown as typeof productQueries.search
  // The same answer as the configurator of the store gives, at another address.
  const configure = ((sku: string, asked: AskedChoice) =>
    deskQuoteQueries.configurator(companyId, sku, asked)) as unknown as typeof configuratorQuery

  const handlePick = (hit: DeskHit): void => {
    setSearch('')
    if (!hit.configurable && lines.some(({ productId }) => productId === hit.id)) return
    const next = replaced
      ? lines.map((line) => (line.key === replaced.key ? offeredLine(hit, lines, replaced) : line))
      : [...lines, offeredLine(hit, lines)]
    onChange('lines', next)
    setReplaced(next.find(isOpen) ?? null)
  }

  return (
    <div className="stack">
      {lines.length > 0 && (
        <OfferLines
          lines={lines}
          currency={currency}
          configure={configure}
          errors={errors}
          onChange={(next) => {
            onChange('lines', next)
            if (replaced && !next.some(({ key }) => key === replaced.key)) setReplaced(null)
          }}
          onReplace={setReplaced}
        />
      )}
      <ProductPicker
        label={replaced ? t('desk.answer.substitute', { name: replaced.name }) : t('desk.answer.add')}
        placeholder={t('wanted.addHint')}
        value={search}
        onChange={setSearch}
        onPick={handlePick}
        search={products}
      />
      <div className={css.fields}>
        <MoneyInput
          label={t('desk.answer.freight')}
          currency={currency}
          value={values.freight}
          error={errors.freight}
          onChange={(freight) => onChange('freight', freight)}
        />
        <DateField
          label={t('desk.answer.validUntil')}
          min={answer.earliestOn}
          value={values.validUntil}
          error={errors.validUntil}
          onChange={(validUntil) => onChange('validUntil', validUntil)}
        />
        <Textarea
          className={css.full}
          label={t('desk.answer.note')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={quoteLimits.note}
          value={values.note}
          error={errors.note}
          onChange={(event) => onChange('note', event.currentTarget.value)}
        />
      </div>
    </div>
  )
}

const isOpen = ({ productId }: OfferLine): boolean => productId === null
