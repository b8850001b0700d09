import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TextFinding } from '@/contract/admin/translations/text-parts'
import { useFindingText } from './use-finding-text'
import css from './fields.module.css'

const icons = { error: IconAlertCircle, warning: IconAlertTriangle, info: IconInfoCircle }

type Props = {
  finding: TextFinding
  /** Puts the first remedy into the text; absent where only a person can tell, or nothing may be written. */
  onFix?: () => void
  onIgnore?: () => void
  onGo?: () => void
  compact?: boolean
}

/** One finding: what it is, where, and the one key that puts it right. */
export function FindingItem({ finding, onFix, onIgnore, onGo, compact }: Props) {
  const { t } = useTranslation('translations')
  const words = useFindingText()
  const Icon = icons[finding.severity]
  return (
    <li className={css.finding} data-severity={finding.severity} data-ignored={finding.ignored || undefined}>
      <Icon size={15} stroke={1.8} role="img" aria-label={words.severity(finding.severity)} />
      <span>
        {!compact && (
          <span className={css.findingName}>
            {words.name(finding.check)}
            {finding.form !== null && finding.form !== '' && <span className="cap"> {words.form(finding.form)}</span>}
          </span>
        )}
        <span className={css.findingText}>{words.text(finding)}</span>
        <span className={css.findingActs}>
          {onFix && (
            <button type="button" className={css.act} onClick={onFix}>
              {t('findings.fix')}
            </button>
          )}
          {onGo && (
            <button type="button" className={css.act} onClick={onGo}>
              {t('findings.go')}
            </button>
          )}
          {onIgnore && !finding.ignored && (
            <button type="button" className={css.act} onClick={onIgnore}>
              {t('findings.ignore')}
            </button>
          )}
          {onIgnore && finding.ignored && (
            <button type="button" className={css.act} onClick={onIgnore}>
              {t('findings.count')}
            </button>
          )}
        </span>
      </span>
    </li>
  )
}
