import { useMutation } from '@tanstack/react-query'
import { IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { Text, TextFinding, TextKey } from '@/contract/admin/translations/text-parts'
import { ignoreFinding } from '@/contract/admin/translations/texts'
import { FindingItem } from '@/entities/text/FindingItem'
import { isFixable } from '@/entities/text/is-fixable'
import { useTextSaved } from '@/entities/text/use-text-form'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { Disclosure } from '@/shared/ui/Disclosure'
import { Section } from '@/shared/ui/Section'
import css from './side.module.css'

type Props = {
  textKey: TextKey
  text: Text
  findings: readonly TextFinding[]
  mayEdit: boolean
  /** The saved text is not what is on screen: what is ignored is ignored of a saved text. */
  dirty: boolean
  onFix: (finding: TextFinding) => void
  onGo: (finding: TextFinding) => void
}

/** Everything the checks say of the text as it is typed, and a line that says so when they say nothing. */
export function FindingsPanel({ textKey, text, findings, mayEdit, dirty, onFix, onGo }: Props) {
  const { t } = useTranslation('translations')
  const saved = useTextSaved(textKey)
  const problem = useProblemText()
  const ignore = useMutation({
    ...mutation(ignoreFinding),
    onSuccess: saved,
    onError: (error) => notify({ title: problem(error).title, tone: 'bad' }),
  })
  const counted = findings.filter((finding) => !finding.ignored)
  const ignored = findings.filter((finding) => finding.ignored)
  const item = (finding: TextFinding) => (
    <FindingItem
      key={finding.id}
      finding={finding}
      onFix={mayEdit && !finding.ignored && isFixable(finding) ? () => onFix(finding) : undefined}
      onGo={finding.form !== null ? () => onGo(finding) : undefined}
      onIgnore={
        mayEdit && !dirty && finding.severity !== 'error'
          ? () =>
              ignore.mutate({
                params: { keyId: textKey.id, language: text.language },
                body: { version: text.version, findingId: finding.id, ignored: !finding.ignored },
              })
          : undefined
      }
    />
  )
  return (
    <Section title={t('findings.title')}>
      {counted.length === 0 ? (
        <p className={css.fine}>
          <IconCircleCheck size={15} stroke={1.8} aria-hidden />
          {t('findings.none')}
        </p>
      ) : (
        <ul className={css.findings}>{counted.map(item)}</ul>
      )}
      {ignored.length > 0 && (
        <Disclosure summary={t('findings.ignored', { count: ignored.length })}>
          <ul className={css.findings}>{ignored.map(item)}</ul>
        </Disclosure>
      )}
    </Section>
  )
}
