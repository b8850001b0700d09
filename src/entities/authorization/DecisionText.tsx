import { useTranslation } from 'react-i18next'
import type { Decision } from '@/contract/authorizations'
import { useFormat } from '@/shared/i18n/use-format'
import css from './authorization-path.module.css'

/** AUT-17: by whom, in whose place, when, and with which words. */
export function DecisionText({ decision }: { decision: Decision }) {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const { outcome, by, onBehalfOf, feedback, at } = decision
  const when = format.dateTime(at)
  return (
    <div className={css.decision} data-outcome={outcome}>
      {onBehalfOf
        ? t(`decision.${outcome}For`, { name: by.name, principal: onBehalfOf.name, when })
        : t(`decision.${outcome}`, { name: by.name, when })}
      {feedback && (
        <q className={css.feedback} dir="auto">
          {feedback}
        </q>
      )}
    </div>
  )
}
