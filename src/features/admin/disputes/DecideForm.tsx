import '@mantine/core/styles/Radio.layer.css'
import { Radio, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { decideDispute, type DeskDispute } from '@/contract/admin/dispute-desk'
import { disputeLimits } from '@/domain/disputes/vocabulary'
import { ApiForm } from '@/shared/forms/ApiForm'
import { DateField } from '@/shared/forms/DateField'
import { FormProblem } from '@/shared/forms/FormProblem'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { useApiForm } from '@/shared/forms/use-api-form'
import { useFormat } from '@/shared/i18n/use-format'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { Card } from '@/shared/ui/Card'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import css from '@/entities/dispute/dispute.module.css'

type Outcome = 'all' | 'part' | 'none'
const outcomes: readonly Outcome[] = ['all', 'part', 'none']

/** Credit it, in part or whole, through the ERP; or reject it with a day. The customer reads the answer. */
export function DecideForm({ dispute }: { dispute: DeskDispute }) {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  const refusal = useRefusal()
  const { id: disputeId, amount, today, usualDueOn, allowedActions, version: seen } = dispute
  const form = useApiForm({
    endpoint: decideDispute,
    version: seen,
    initial: { outcome: 'all' as Outcome, credited: null as number | null, dueAgainOn: usualDueOn, note: '' },
    toRequest: ({ outcome, credited, dueAgainOn, note }, version) => ({
      params: { disputeId },
      body: {
        ...{ version, note },
        credited: outcome === 'all' ? amount.amount : outcome === 'none' ? 0 : (credited ?? 0),
        dueAgainOn: outcome === 'all' ? null : dueAgainOn || null,
      },
    }),
    versionFrom: (current) => (current as DeskDispute).version,
    onSuccess: () => notify({ title: t('desk.done'), tone: 'good' }),
  })
  const { outcome, credited } = form.values
  const confirm = (): string => {
    if (outcome === 'none') return t('desk.none')
    const sum = outcome === 'all' ? amount.amount : credited
    return sum ? t('desk.credit', { amount: format.money({ ...amount, amount: sum }) }) : t('desk.part')
  }
  return (
    <Section title={t('decision.title')}>
      <Card>
        <ApiForm form={form} label={t('decision.title')}>
          <div className="stack">
            <FormProblem form={form} />
            <Radio.Group label={t('desk.outcome')} {...form.field('outcome')}>
              <div className={css.choices}>
                {outcomes.map((value) => (
                  <Radio key={value} value={value} label={t(`desk.${value}`)} />
                ))}
              </div>
            </Radio.Group>
            {outcome === 'part' && (
              <MoneyInput
                label={t('desk.credited')}
                currency={amount.currency}
                required
                {...form.field('credited')}
                value={form.values.credited}
                onChange={(credited) => form.setValue('credited', credited)}
              />
            )}
            {outcome !== 'all' && (
              <DateField
                label={t('desk.dueOn')}
                min={today}
                {...form.field('dueAgainOn')}
                value={form.values.dueAgainOn}
                onChange={(day) => form.setValue('dueAgainOn', day)}
              />
            )}
            <Textarea
              label={t('desk.note')}
              required
              autosize
              minRows={3}
              maxRows={12}
              maxLength={disputeLimits.note}
              {...form.field('note')}
            />
            <div>
              <ActionButton
                type="submit"
                disabledReason={refusal(allowedActions.find(({ action }) => action === 'decide'))}
                reasonBelow
                loading={form.pending}
              >
                {confirm()}
              </ActionButton>
            </div>
          </div>
        </ApiForm>
      </Card>
    </Section>
  )
}
