import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type AccountSettings, updatePayment } from '@/contract/account-settings'
import type { PaymentMethodId } from '@/domain/ids'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { RadioCards } from '@/shared/ui/RadioCards'
import { CardText, type PaymentMethod } from './CardText'
import css from './settings.module.css'
import { useShowSettings } from './settings.mutations'

type Payment = NonNullable<AccountSettings['payment']>
const none = 'none'

const valuesOf = ({ methods }: Payment) => ({
  defaultId: methods.find(({ isDefault }) => isDefault)?.id ?? (none as PaymentMethodId | typeof none),
  removeIds: [] as PaymentMethodId[],
})

type Props = { payment: Payment; reportDirty: (dirty: boolean) => void }

/** Which card is taken first, and which are removed when the form is saved. */
export function PaymentForm({ payment, reportDirty }: Props) {
  const { t } = useTranslation('settings')
  const show = useShowSettings()
  const form = useApiForm({
    endpoint: updatePayment,
    initial: valuesOf(payment),
    version: payment.version,
    toRequest: ({ defaultId, removeIds }, version) => ({
      body: { defaultId: defaultId === none ? null : defaultId, removeIds, version },
    }),
    fromCurrent: (current) => {
      const now = (current as AccountSettings).payment ?? payment // the contract: all settings as they are now
      return { values: valuesOf(now), version: now.version }
    },
    labels: { defaultId: t('payment.cards'), removeIds: t('payment.remove') },
    onSuccess: (settings) => {
      reportDirty(false)
      show(settings)
      notify({ title: t('payment.saved') })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  const { defaultId, removeIds } = form.values
  const isRemoved = (id: PaymentMethodId) => removeIds.includes(id)

  const handleToggle = ({ id }: PaymentMethod): void => {
    form.setValue('removeIds', isRemoved(id) ? removeIds.filter((each) => each !== id) : [...removeIds, id])
    if (!isRemoved(id) && defaultId === id) form.setValue('defaultId', none)
  }
  return (
    <ApiForm form={form} label={t('payment.title')}>
      <div className="stack">
        <FormProblem form={form} />
        <RadioCards<PaymentMethodId | typeof none>
          label={t('payment.cards')}
          name="defaultId"
          value={defaultId}
          error={form.errors.defaultId}
          onChange={(id) => form.setValue('defaultId', id)}
          options={[
            ...payment.methods.map((method) => ({
              value: method.id,
              disabled: isRemoved(method.id) || method.expired,
              badge: method.isDefault ? t('payment.default') : undefined,
              label: isRemoved(method.id) ? (
                <>
                  <del>
                    <CardText method={method} />
                  </del>
                  <span className={css.removing}>{t('payment.removing')}</span>
                </>
              ) : (
                <CardText method={method} />
              ),
            })),
            { value: none, label: t('payment.noDefault') },
          ]}
        />
        <div className={css.removals}>
          {payment.methods.map((method) => {
            const named = { brand: t(`payment.brand.${method.brand}`), ending: method.ending }
            return (
              <Button
                key={method.id}
                size="xs"
                variant="default"
                aria-pressed={isRemoved(method.id)}
                onClick={() => handleToggle(method)}
              >
                {isRemoved(method.id) ? t('payment.keepCard', named) : t('payment.removeCard', named)}
              </Button>
            )
          })}
        </div>
        <SaveBar form={form} />
      </div>
    </ApiForm>
  )
}
