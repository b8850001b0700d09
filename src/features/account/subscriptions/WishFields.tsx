import { Button, Checkbox } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Subscription, SubscriptionLine, SubscriptionWish } from '@/contract/subscriptions'
import { QuantityInput } from '@/shared/forms/QuantityInput'
import { useFormat } from '@/shared/i18n/use-format'
import { MoneyText } from '@/shared/ui/MoneyText'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './subscriptions.module.css'

type Props = {
  kind: 'quantity' | 'addOns'
  subscription: Subscription
  /** What was wished already, on coming back from its preview. */
  wish: SubscriptionWish | null
  pending: boolean
  error: unknown
  onCancel: () => void
  onPreview: (wish: SubscriptionWish) => void
}

/** What is wished; whether it can be had is for the preview to say. */
export function WishFields({ kind, subscription, wish, pending, error, onCancel, onPreview }: Props) {
  const { t } = useTranslation('subscriptions')
  const plan = subscription.lines.find((line) => line.kind === 'plan')
  const addOns = subscription.lines.filter((line) => line.kind === 'addOn')
  const [quantity, setQuantity] = useState<number | null>(
    wish?.kind === 'quantity' ? wish.quantity : (plan?.planned ?? 1),
  )
  const [taken, setTaken] = useState<Record<string, number | null>>(
    Object.fromEntries([
      ...addOns.map(({ key, planned }) => [key, planned] as const),
      ...(wish?.kind === 'addOns' ? wish.addOns.map((each) => [each.key, each.quantity] as const) : []),
    ]),
  )
  const changed = addOns.filter(({ key, planned }) => taken[key] !== planned)
  const handleSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (kind === 'quantity') onPreview({ kind, quantity: quantity ?? 0 })
    else onPreview({ kind, addOns: changed.map(({ key }) => ({ key, quantity: taken[key] ?? 0 })) })
  }
  return (
    <form className={css.stage} onSubmit={handleSubmit} noValidate>
      {error != null && <ProblemNotice error={error} compact />}
      {kind === 'quantity' && plan && (
        <QuantityInput
          label={t('ask.newQuantity', { name: plan.name })}
          description={subscription.upsellOnly ? t('ask.upsellOnly') : t('ask.quantityHint')}
          value={quantity}
          onChange={setQuantity}
          min={subscription.upsellOnly ? plan.planned : plan.minimum}
          max={plan.maximum}
          data-autofocus
        />
      )}
      {kind === 'addOns' && (
        <div>
          {addOns.map((line) => (
            <AddOnChoice
              key={line.key}
              line={line}
              value={taken[line.key] ?? 0}
              locked={line.required || (subscription.upsellOnly && line.planned > 0)}
              perUnit={plan?.planned ?? 1}
              onChange={(value) => setTaken({ ...taken, [line.key]: value })}
            />
          ))}
        </div>
      )}
      <div className="row end-row">
        <Button variant="default" onClick={onCancel}>
          {t('ask.keep')}
        </Button>
        <Button type="submit" loading={pending} disabled={kind === 'addOns' && changed.length === 0}>
          {t('ask.preview')}
        </Button>
      </div>
    </form>
  )
}

type ChoiceProps = {
  line: SubscriptionLine
  value: number
  locked: boolean
  perUnit: number
  onChange: (value: number) => void
}

function AddOnChoice({ line, value, locked, perUnit, onChange }: ChoiceProps) {
  const { t } = useTranslation('subscriptions')
  const format = useFormat()
  const { name, needs, required, minimum, maximum } = line
  const about = required ? t('lines.required') : needs ? t('lines.needs', { name: needs }) : t('lines.optional')
  const first = line.perUnit ? perUnit : minimum
  return (
    <div className={css.choice}>
      <Checkbox
        label={name}
        description={about}
        checked={value > 0}
        disabled={locked}
        onChange={(event) => onChange(event.currentTarget.checked ? first : 0)}
      />
      {value > 0 && !line.perUnit && maximum > 1 ? (
        <span data-quantity>
          <QuantityInput
            label={t('ask.newQuantity', { name })}
            hideLabel
            value={value}
            min={minimum}
            max={maximum}
            onChange={(next) => onChange(next ?? minimum)}
          />
        </span>
      ) : (
        <span className={css.price}>
          <MoneyText value={line.unitPrice} />
          {line.perUnit && <span className={css.second}>{t('ask.times', { quantity: format.number(perUnit) })}</span>}
        </span>
      )}
    </div>
  )
}
