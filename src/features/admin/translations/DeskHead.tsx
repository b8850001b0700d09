import { ActionIcon } from '@mantine/core'
import { IconArrowLeft, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Text, TextKey } from '@/contract/admin/translations/text-parts'
import { isPartialText } from '@/entities/text/is-partial-text'
import { textLook } from '@/entities/text/state-look'
import { TextStateBadge } from '@/entities/text/TextStateBadge'
import { useFormat } from '@/shared/i18n/use-format'
import { CopyButton } from '@/shared/ui/CopyButton'
import { Tag } from '@/shared/ui/Tag'
import css from './desk.module.css'
import { KeyMenu } from './KeyMenu'
import type { useDeskCommands } from './use-desk-commands'
import type { TextActs } from './use-text-acts'
import type { TextPager } from './use-text-pager'
import type { Workbench } from './use-workbench'

type Props = {
  workbench: Workbench
  textKey: TextKey
  text: Text
  pager: TextPager
  acts: TextActs
  commands: ReturnType<typeof useDeskCommands>
}

/** Which text this is, where the work on it stands, and its place in the list. */
export function DeskHead({ workbench, textKey, text, pager, acts, commands }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  return (
    <header className={css.head}>
      <ActionIcon
        className={css.back}
        variant="subtle"
        color="gray"
        aria-label={t('editor.back')}
        onClick={() => workbench.open(undefined)}
      >
        <IconArrowLeft size={17} className="flip" aria-hidden />
      </ActionIcon>
      <h2 className={css.title}>
        <bdi dir="ltr">{textKey.id}</bdi>
      </h2>
      <CopyButton value={textKey.id} />
      <TextStateBadge look={textLook(text, isPartialText(textKey, text))} size="lg" />
      {text.isDraft && <Tag>{t('editor.draft')}</Tag>}
      {textKey.tags.map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
      <span className={css.pager}>
        {pager.position !== null && (
          <span className="cap num">
            {t('editor.position', { position: format.number(pager.position + 1), total: format.number(pager.total) })}
          </span>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editor.previous')}
          disabled={pager.previous === null}
          onClick={commands.previous}
        >
          <IconChevronLeft size={16} className="flip" aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('editor.next')}
          disabled={pager.next === null}
          onClick={commands.next}
        >
          <IconChevronRight size={16} className="flip" aria-hidden />
        </ActionIcon>
        <KeyMenu textKey={textKey} text={text} acts={acts} workbench={workbench} />
      </span>
    </header>
  )
}
