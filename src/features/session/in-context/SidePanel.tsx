import { ActionIcon } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TextKeyId } from '@/domain/ids'
import type { Form } from '@/domain/translations/forms'
import { textQueries } from '@/entities/text/text.queries'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './in-context.module.css'
import { OpenText } from './OpenText'
import type { SaveFirst } from './save-first'
import type { PageText } from './page-texts'
import type { ShownDrafts } from './shown-drafts'
import { TextList } from './TextList'
import type { PageStates } from './use-page-states'

type Props = {
  label: string
  /** The text that is open. `keptId` names it also while the page does not show it. */
  current: PageText | undefined
  keptId: string | null
  texts: readonly PageText[]
  states: PageStates
  pageLanguage: string
  saveFirst: SaveFirst
  onOpen: (id: string) => void
  onList: () => void
  onClose: () => void
  onNext: () => void
  onSaved: ShownDrafts['show']
}

/** Beside the page: the text that was clicked on, or all there are. */
export function SidePanel(props: Props) {
  const { label, keptId, texts, states, pageLanguage, onOpen, onList, onClose } = props
  const { t } = useTranslation('translations')
  const [keyId, form = ''] = keptId?.split(' ') ?? []
  return (
    <section className={css.panel} aria-label={label}>
      <header className={css.head}>
        {keyId !== undefined && (
          <ActionIcon variant="subtle" color="gray" aria-label={t('inContext.backToList')} onClick={onList}>
            <IconArrowLeft size={17} className="flip" aria-hidden />
          </ActionIcon>
        )}
        <h2 className={css.title}>{keyId === undefined ? label : <bdi dir="ltr">{keyId}</bdi>}</h2>
        <ActionIcon variant="subtle" color="gray" aria-label={t('inContext.close')} onClick={onClose}>
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </header>
      {keyId === undefined ? (
        <TextList texts={texts} states={states} language={pageLanguage} onOpen={onOpen} />
      ) : (
        <LoadedText key={keyId} {...props} keyId={keyId as TextKeyId} form={form as Form} />
      )}
    </section>
  )
}

function LoadedText({ keyId, ...props }: Props & { keyId: TextKeyId; form: Form }) {
  const key = useQuery(textQueries.key(keyId))
  const workbench = useQuery(textQueries.workbench())
  const error = key.error ?? workbench.error
  if (key.data && workbench.data) return <OpenText textKey={key.data} languages={workbench.data.languages} {...props} />
  return (
    <div className={css.body}>
      {error ? <ProblemNotice error={error} onRetry={() => void key.refetch()} compact /> : <SkeletonText lines={6} />}
    </div>
  )
}
