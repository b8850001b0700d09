import { ActionIcon, Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ReturnReason, returnReasons } from '@/domain/settings/vocabulary'
import { announce } from '@/shared/lib/announce'
import css from './portal-settings.module.css'
import { errorAt, type FieldProps } from './setting-values'
import { SettingRow } from './SettingRow'

/** The reasons a return may have, and the order in which they are offered. */
export function ReasonsSetting({ values, affected, errors, onChange }: FieldProps) {
  const { t } = useTranslation(['portalSettings', 'returns'])
  const chosen = values.returnReasons
  const all = [...chosen, ...returnReasons.filter((reason) => !chosen.includes(reason))]
  const move = (reason: ReturnReason, by: number): void => {
    const at = chosen.indexOf(reason)
    const next = chosen.filter((each) => each !== reason)
    next.splice(at + by, 0, reason)
    onChange?.('returnReasons', next)
    announce(t('returnReasons.moved', { reason: t(`returns:reason.${reason}`), place: at + by + 1, of: chosen.length }))
  }
  const error = errorAt(errors, 'returnReasons')
  return (
    <SettingRow name="returnReasons" affected={affected} effect={t('returnReasons.effect')}>
      <fieldset className={css.group} data-invalid-group={error ? true : undefined} tabIndex={error ? -1 : undefined}>
        <legend>{t('returnReasons.label')}</legend>
        <span className="cap">{t('returnReasons.hint')}</span>
        <ul className={css.reasons}>
          {all.map((reason) => {
            const at = chosen.indexOf(reason)
            const label = t(`returns:reason.${reason}`)
            return (
              <li key={reason}>
                <Checkbox
                  label={label}
                  checked={at >= 0}
                  disabled={!onChange}
                  onChange={(event) =>
                    onChange?.(
                      'returnReasons',
                      event.currentTarget.checked ? [...chosen, reason] : chosen.filter((each) => each !== reason),
                    )
                  }
                />
                {onChange && at >= 0 && (
                  <span className={css.moves}>
                    <ActionIcon
                      aria-label={t('returnReasons.up', { reason: label })}
                      disabled={at === 0}
                      onClick={() => move(reason, -1)}
                    >
                      <IconArrowUp size={15} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      aria-label={t('returnReasons.down', { reason: label })}
                      disabled={at === chosen.length - 1}
                      onClick={() => move(reason, 1)}
                    >
                      <IconArrowDown size={15} aria-hidden />
                    </ActionIcon>
                  </span>
                )}
              </li>
            )
          })}
        </ul>
        {error && <p className={css.error}>{error}</p>}
      </fieldset>
    </SettingRow>
  )
}
