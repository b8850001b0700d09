import { useTranslation } from 'react-i18next'
import type { TextRow } from '@/contract/admin/translations/text-parts'
import { isPartialText } from '@/entities/text/is-partial-text'
import { textLook } from '@/entities/text/state-look'
import { TextStateBadge } from '@/entities/text/TextStateBadge'
import { Tag } from '@/shared/ui/Tag'
import css from './in-context.module.css'
import type { Hovered } from './use-picking'

type Props = { hovered: Hovered; state: TextRow | undefined; language: string }

/** Beside the text under the pointer: its key, and where the work on it stands. */
export function TextNote({ hovered: { text, top, bottom, start }, state, language }: Props) {
  const { t } = useTranslation('translations')
  const cell = state?.texts.find((each) => each.language === language)
  const isAbove = bottom + 48 > document.documentElement.clientHeight
  return (
    <div
      className={css.note}
      style={{
        insetInlineStart: Math.max(8, Math.min(start, document.documentElement.clientWidth - 320)),
        ...(isAbove ? { bottom: document.documentElement.clientHeight - top + 4 } : { top: bottom + 4 }),
      }}
      aria-hidden
    >
      <bdi dir="ltr">{text.keyId}</bdi>
      {state && cell && <TextStateBadge look={textLook(cell, isPartialText(state, cell))} />}
      {cell?.isDraft && <Tag>{t('editor.draft')}</Tag>}
    </div>
  )
}
