import { NativeSelect } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Weight, weights } from '@/domain/translations/checks/settings'
import { type Check, problemsOf, severities, severityOfProblem } from '@/domain/translations/checks/vocabulary'
import { useFindingText } from '@/entities/text/use-finding-text'
import { useFormat } from '@/shared/i18n/use-format'
import css from './rules.module.css'

type Props = {
  check: Check
  /** Empty: as it is delivered. */
  weight: Weight | ''
  onWeight: (check: Check, weight: Weight | '') => void
  readOnly: boolean
}

/** One check. Not drawn anew while somebody types elsewhere: there are fifty of them. */
export const CheckWeight = memo(function CheckWeight({ check, weight, onWeight, readOnly }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const words = useFindingText()
  const own = new Set(problemsOf(check).map(severityOfProblem))
  const delivered = t('rules.delivered', {
    severity: format.list(severities.filter((severity) => own.has(severity)).map(words.severity)),
  })
  return (
    <div className={css.check} data-changed={weight !== '' || undefined}>
      <div>
        <b>{words.name(check)}</b>
        <p className="cap flat">{words.about(check)}</p>
      </div>
      {readOnly ? (
        <span>{weight === '' ? delivered : words.severity(weight)}</span>
      ) : (
        <NativeSelect
          aria-label={t('rules.weightOf', { check: words.name(check) })}
          data={[{ value: '', label: delivered }, ...weights.map((value) => ({ value, label: words.severity(value) }))]}
          value={weight}
          onChange={(event) => onWeight(check, event.currentTarget.value as Weight | '')}
        />
      )}
    </div>
  )
})
