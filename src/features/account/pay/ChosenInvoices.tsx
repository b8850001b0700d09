import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaymentQuote } from '@/contract/payments'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Notice } from '@/shared/ui/Notice'
import css from './pay.module.css'
import { withInvoice, withPart } from './selection'
import { usePay } from './use-pay'

/** INV-19: the chosen invoices, each to be paid in full or in part, or taken out again. */
export function ChosenInvoices() {
  const { t } = useTranslation('payments')
  const { search, patch, selection, current } = usePay()
  if (!selection)
    return (
      <Card>
        <h2 className={css.heading}>{t('pay.chosen.title')}</h2>
        <p className={css.small}>{t('pay.chosen.none')}</p>
      </Card>
    )
  return (
    <Card>
      <h2 className={css.heading}>{t('pay.chosen.title')}</h2>
      {current && current.gone.length > 0 && (
        <Notice tone="warn" title={t('pay.gone', { count: current.gone.length })}>
          <Button
            size="xs"
            variant="default"
            onClick={() => patch({ invoice: current.lines.map((line) => line.invoice.id) })}
          >
            {t('pay.dropGone')}
          </Button>
        </Notice>
      )}
      <ul className={css.chosen}>
        {current?.lines.map((line) => (
          <ChosenLine
            key={line.invoice.id}
            line={line}
            part={selection.invoices.find(({ invoiceId }) => invoiceId === line.invoice.id)?.amount ?? null}
            onPart={(amount) => patch(withPart(search, line.invoice.id, amount), { replace: true })}
            onRemove={() => patch(withInvoice(search, line.invoice.id, false), { replace: true })}
          />
        ))}
      </ul>
    </Card>
  )
}

type LineProps = {
  line: PaymentQuote['lines'][number]
  /** As the address has it: what the quote knows of may be older than what is being typed. */
  part: number | null
  onPart: (amount: number | null) => void
  onRemove: () => void
}

function ChosenLine({ line: { invoice, cash, discount, over }, part, onPart, onRemove }: LineProps) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const [isPart, setPart] = useState(part !== null)
  // The address follows a moment later than what is typed.
  const [draft, setDraft] = useState(part)
  const { number, payable, disputed } = invoice
  const toggle = (): void => {
    setPart(!isPart)
    setDraft(null)
    if (isPart) onPart(null)
  }
  return (
    <li>
      <div className={css.line}>
        <b>
          <bdi>{number}</bdi>
        </b>
        <MoneyText value={payable} />
      </div>
      {disputed.amount > 0 && <p className={css.small}>{t('pay.disputed', { amount: format.money(disputed) })}</p>}
      {isPart && (
        <MoneyInput
          size="xs"
          label={t('pay.part.label', { number })}
          value={draft}
          currency={payable.currency}
          onChange={(amount) => {
            setDraft(amount)
            onPart(amount && amount > 0 ? amount : null)
          }}
        />
      )}
      {discount.amount > 0 && <p className={css.saving}>{t('pay.saving', { amount: format.money(discount) })}</p>}
      {over.amount > 0 && <p className={css.small}>{t('pay.over', { amount: format.money(over) })}</p>}
      {isPart && <p className={css.small}>{t('pay.cash', { amount: format.money(cash) })}</p>}
      <div className={css.actions}>
        <Button size="compact-xs" variant="subtle" aria-pressed={isPart} onClick={toggle}>
          {isPart ? t('pay.part.all') : t('pay.part.some')}
          <span className="sr"> {number}</span>
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconX size={13} aria-hidden />}
          onClick={onRemove}
        >
          {t('pay.remove')}
          <span className="sr"> {number}</span>
        </Button>
      </div>
    </li>
  )
}
