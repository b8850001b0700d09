import '@mantine/core/styles/Input.layer.css'
import { Checkbox, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { disputeReasons, type DisputeReason } from '@/domain/disputes/vocabulary'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { amountOf, type DraftLine, type Part, wholeOf } from './dispute-draft'
import css from './dispute-form.module.css'

type Props = {
  part: Part
  /** The invoice has no lines: it is the whole amount. */
  isWhole: boolean
  line: DraftLine | undefined
  onChange: (line: DraftLine | undefined) => void
}

/** One line of the invoice: whether it is disputed, how much of it, and why. */
export function DisputePart({ part, isWhole, line, onChange }: Props) {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  const { name, sku, quantity, left } = part
  const unnamed = isWhole ? t('new.whole') : t('new.freight')
  const called = name ?? unnamed
  const none = left.amount <= 0
  return (
    <li className={css.part}>
      <div className={css.head}>
        <Checkbox
          aria-label={t('new.choose', { name: called })}
          label={
            <>
              <bdi>{called}</bdi>
              {sku && (
                <span className="cap">
                  {' '}
                  <DocNumber number={sku} />
                </span>
              )}
            </>
          }
          disabled={none}
          checked={line !== undefined}
          onChange={(event) => onChange(event.currentTarget.checked ? wholeOf(part) : undefined)}
        />
        <span className="cap">{t('new.left', { amount: format.money(left) })}</span>
      </div>
      {line && (
        <div className={css.fields}>
          <NativeSelect
            label={t('columns.reason')}
            aria-label={t('new.reason', { name: called })}
            value={line.reason}
            data={disputeReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
            onChange={(event) => onChange({ ...line, reason: event.currentTarget.value as DisputeReason })}
          />
          {quantity !== null && (
            <NativeSelect
              label={t('columns.amount')}
              aria-label={t('new.by.label', { name: called })}
              value={line.by}
              data={[
                { value: 'pieces', label: t('new.by.pieces') },
                { value: 'amount', label: t('new.by.amount') },
              ]}
              onChange={(event) => onChange({ ...line, by: event.currentTarget.value as DraftLine['by'] })}
            />
          )}
          {line.by === 'pieces' && quantity !== null ? (
            <QuantityInput
              label={t('new.pieces', { name: called })}
              hideLabel
              value={line.pieces}
              min={1}
              max={quantity}
              onChange={(pieces) => onChange({ ...line, pieces })}
            />
          ) : (
            <MoneyInput
              label={t('new.by.amount')}
              aria-label={t('new.amount', { name: called })}
              value={line.amount}
              currency={left.currency}
              onChange={(amount) => onChange({ ...line, amount })}
            />
          )}
          <span className={css.amount}>
            <MoneyText value={{ amount: amountOf(part, line), currency: left.currency }} strong />
          </span>
        </div>
      )}
    </li>
  )
}
