import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { PaymentQuote } from '@/contract/payment-selection'
import { money } from '@/domain/money'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { MoneyText } from '@/shared/ui/MoneyText'
import { GoneNotice } from './GoneNotice'
import css from './pay.module.css'
import { withInvoice, withPart } from './selection'
import { usePay } from './use-pay'

/** INV-19: the chosen invoices, each to be paid in full or in part, or taken out again. */
export function ChosenInvoices() {
  const { t } = useTranslation('payments')
  const { search, patch, selection, current } = usePay()
  const title = useRef<HTMLHeadingElement>(null)
  if (!selection)
    return (
      <Card>
        <h2 ref={title} tabIndex={-1} className={css.heading}>
          {t('pay.chosen.title')}
        </h2>
        <p className={css.small}>{t('pay.chosen.none')}</p>
      </Card>
    )
  return (
    <Card>
      <h2 ref={title} tabIndex={-1} className={css.heading}>
        {t('pay.chosen.title')}
      </h2>
      <GoneNotice />
      <ul className={css.chosen}>
        {current?.lines.map((line) => (
          <ChosenLine
            key={line.invoice.id}
            line={line}
            part={selection.invoices.find(({ invoiceId }) => invoiceId === line.invoice.id)?.amount ?? null}
            onPart={(amount) => patch(withPart(search, line.invoice.id, amount), { replace: true })}
            onRemove={() => {
              // The button goes with its invoice.
              title.current?.focus()
              patch(withInvoice(search, line.invoice.id, false), { replace: true })
            }}
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
  const item = useRef<HTMLLIElement>(null)
  const toggle = (): void => {
    flushSync(() => {
      setPart(!isPart)
      setDraft(null)
    })
    if (isPart) onPart(null)
    else item.current?.querySelector('input')?.focus()
  }
  return (
    <li ref={item}>
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
      {isPart && (
        <p className={css.small}>
          {t('pay.cash', { amount: format.money(money(cash.amount + over.amount, cash.currency)) })}
        </p>
      )}
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
