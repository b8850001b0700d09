import { Radio, TextInput } from '@mantine/core'
import '@mantine/core/styles/Radio.layer.css'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DurationField } from '@/shared/forms/DurationField'
import { useFormat } from '@/shared/i18n/use-format'
import { instantOf, type Moment } from './moment'
import css from './sync.module.css'
import { useServerNow } from './use-server-now'

type Props = {
  label: string
  value: Moment
  onChange: (value: Moment) => void
  /** Somebody has tried to go on without it. */
  missing?: boolean
}

/** "In hh:mm:ss" or "at date and time", with what that comes to said back. */
export function MomentField({ label, value, onChange, missing }: Props) {
  const { t } = useTranslation('sync')
  const format = useFormat()
  const name = useId()
  const instant = instantOf(value, useServerNow(), format.timeZone)
  const isEmpty = value.mode === 'in' ? value.seconds === null : value.local === ''
  const error = (missing || !isEmpty) && instant === null ? t('moment.past') : undefined
  return (
    <fieldset className={css.choices}>
      <legend>{label}</legend>
      <div className={css.pair}>
        <Radio
          size="xs"
          name={name}
          label={t('moment.in')}
          checked={value.mode === 'in'}
          onChange={() => onChange({ mode: 'in', seconds: null })}
        />
        <Radio
          size="xs"
          name={name}
          label={t('moment.at')}
          checked={value.mode === 'at'}
          onChange={() => onChange({ mode: 'at', local: '' })}
        />
      </div>
      {value.mode === 'in' ? (
        <DurationField
          size="xs"
          className={css.moment}
          label={t('moment.duration')}
          value={value.seconds}
          onChange={(seconds) => onChange({ mode: 'in', seconds })}
          error={error}
        />
      ) : (
        <TextInput
          size="xs"
          className={css.moment}
          type="datetime-local"
          label={t('moment.date')}
          value={value.local}
          onChange={(event) => onChange({ mode: 'at', local: event.currentTarget.value })}
          error={error}
        />
      )}
      {instant !== null && (
        <p className={css.echo}>{t('moment.will', { when: format.dateTime(new Date(instant).toISOString()) })}</p>
      )}
    </fieldset>
  )
}
