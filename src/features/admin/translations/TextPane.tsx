import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextKey } from '@/contract/admin/translations/text-parts'
import type { TextKeyId } from '@/domain/ids'
import { textQueries } from '@/entities/text/text.queries'
import { useHeldWhileDirty } from '@/shared/forms/use-held-while-dirty'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './desk.module.css'
import type { Resume } from './resume'
import { TextDesk } from './TextDesk'
import type { TextPager } from './use-text-pager'
import type { Workbench } from './use-workbench'

type Props = { workbench: Workbench; pager: TextPager; resume: Resume }

/** The open text, or what to do to open one. */
export function TextPane({ workbench, pager, resume }: Props) {
  const { t } = useTranslation('translations')
  if (workbench.openKey === undefined)
    return (
      <div className={css.nothing}>
        <EmptyState title={t('editor.nothing')} hint={t('editor.nothingHint')} />
      </div>
    )
  return <OpenText key={workbench.openKey} keyId={workbench.openKey} {...{ workbench, pager, resume }} />
}

function OpenText({ keyId, ...props }: Props & { keyId: TextKeyId }) {
  const { data, error, refetch } = useQuery(textQueries.key(keyId))
  if (error && !data)
    return (
      <div className={css.nothing}>
        <ProblemNotice error={error} onRetry={() => void refetch()} compact />
      </div>
    )
  if (!data)
    return (
      <div className={css.nothing}>
        <SkeletonText lines={6} />
      </div>
    )
  return <HeldText key={props.workbench.language.code} textKey={data} {...props} />
}

function HeldText({ textKey, workbench, ...rest }: Props & { textKey: TextKey }) {
  const { held, reportDirty } = useHeldWhileDirty(textKey)
  const text = held.texts.find(({ language }) => language === workbench.language.code)
  const { resume } = rest
  // The next text, or this one in another language, is opened by somebody who is about to write.
  useEffect(() => resume.leaveFirst, [resume])
  if (!text) return null
  return (
    <TextDesk key={text.version} workbench={workbench} textKey={held} text={text} reportDirty={reportDirty} {...rest} />
  )
}
