import { IconCircleCheck, IconCircleX, IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AccessExplanation, AccessLine } from '@/contract/admin/access'
import { usePermissionName } from '@/shared/i18n/use-permission-name'
import { useFormat } from '@/shared/i18n/use-format'
import { AccessSource } from './AccessSource'
import css from './access.module.css'
import { useAccessWords } from './use-access-words'

const icons = { passes: IconCircleCheck, stops: IconCircleX, skipped: IconMinus }

/** The answer, and every step that decides, in the order in which they are asked. */
export function AccessChain({ explanation }: { explanation: AccessExplanation }) {
  const { t } = useTranslation(['access', 'roles'])
  const nameOf = usePermissionName()
  const { person, permission, record, allowed, scope, lines } = explanation
  const first = lines.find(({ result }) => result === 'stops')
  const words = { name: person.name, action: nameOf(permission), record: record ?? '' }
  const verdict = allowed ? (record ? 'yesRecord' : 'yes') : record ? 'noRecord' : 'no'
  const VerdictIcon = allowed ? IconCircleCheck : IconCircleX
  return (
    <>
      <div className={css.verdict} data-allowed={allowed} role="status">
        <VerdictIcon size={18} stroke={1.8} aria-hidden />
        <div>
          <p>
            <b>{t(verdict, words)}</b>
          </p>
          {allowed && scope && <p>{t('reach', { scope: t(`roles:scope.${scope}`) })}</p>}
          {first && <p>{t('first', { step: t(`step.${first.step}`) })}</p>}
        </div>
      </div>
      <ol className={css.chain}>
        {lines.map((line, at) => (
          <ChainLine key={`${line.step} ${line.code} ${at}`} line={line} explanation={explanation} />
        ))}
      </ol>
    </>
  )
}

function ChainLine({ line, explanation }: { line: AccessLine; explanation: AccessExplanation }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const wordsOf = useAccessWords()
  const ResultIcon = icons[line.result]
  return (
    <li className={css.line} data-result={line.result}>
      <ResultIcon size={17} stroke={1.8} aria-hidden />
      <span className={css.step}>
        {t(`step.${line.step}`)} <span className="sr">{t(`result.${line.result}`)}</span>
      </span>
      <div className={css.what}>
        <span>{wordsOf(line)}</span>
        <AccessSource line={line} explanation={explanation} />
        {line.fix && (
          <span className={css.fix}>
            {line.fix.may
              ? t('fix')
              : line.fix.ask.length > 0
                ? t('ask', { names: format.list(line.fix.ask) })
                : t('nobodyCan')}
          </span>
        )}
      </div>
    </li>
  )
}
