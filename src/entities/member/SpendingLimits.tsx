import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type MemberChoices, memberFieldLimits } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import { Section } from '@/shared/ui/Section'
import { LimitFields } from './LimitFields'
import { LimitList } from './LimitList'
import css from './member.module.css'
import { type LimitValue, noLimit } from './member-form'
import type { MemberForm } from './member-form-type'

type Props = {
  form: MemberForm
  choices: MemberChoices
  member?: MemberDetail
  /** The reader may not see amounts, and so leaves limits as they are. */
  hidden: boolean
}

/** ACC-13, AUT-02, AUT-03, AUT-28: amounts, and who may decide above each. */
export function SpendingLimits({ form: { values, errors, setValue }, choices, member, hidden }: Props) {
  const { t } = useTranslation('team')
  const { limits } = values
  if (hidden)
    return (
      <Section title={t('form.limits')}>
        <p className={css.lead}>{t('limits.hidden')}</p>
        {member && <LimitList limits={member.limits} />}
      </Section>
    )
  // Nobody authorizes their own orders; who was linked stays in sight, whatever became of them.
  const able = choices.authorizers.filter(({ id }) => id !== member?.id)
  const linked = new Map(member?.limits.flatMap(({ authorizers }) => authorizers).map(({ id, name }) => [id, name]))
  for (const { id } of able) linked.delete(id)
  const change = (at: number, part: Partial<LimitValue>) =>
    setValue(
      'limits',
      limits.map((limit, index) => (index === at ? { ...limit, ...part } : limit)),
    )
  return (
    <Section title={t('form.limits')}>
      <p className={css.lead}>{t(able.length === 0 ? 'limits.nobody' : 'limits.lead')}</p>
      {errors.limits && (
        <p className={css.error} role="alert" tabIndex={-1} data-invalid-group>
          {limits.length === 0 ? t('limits.needed') : errors.limits}
        </p>
      )}
      <ol className={css.limits}>
        {limits.map((limit, at) => (
          // Limits have no id before they are saved, and their order is the person's own.
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <li key={at}>
            <LimitFields
              at={at}
              limit={limit}
              currency={choices.currency}
              able={able}
              linked={[...linked].map(([id, name]) => ({ id, name }))}
              errors={errors}
              onChange={(part) => change(at, part)}
              onRemove={() =>
                setValue(
                  'limits',
                  limits.filter((_limit, index) => index !== at),
                )
              }
            />
          </li>
        ))}
      </ol>
      {limits.length < memberFieldLimits.limits && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setValue('limits', [...limits, noLimit])}
        >
          {t('limits.add')}
        </Button>
      )}
    </Section>
  )
}
