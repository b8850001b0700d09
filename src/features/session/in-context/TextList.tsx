import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isPartialText } from '@/entities/text/is-partial-text'
import { textLook } from '@/entities/text/state-look'
import { TextStateIcon } from '@/entities/text/TextStateBadge'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Tag } from '@/shared/ui/Tag'
import css from './in-context.module.css'
import { type PageText, visiblePlace } from './page-texts'
import type { PageStates } from './use-page-states'
import { wordingOf } from './use-steps'

type Props = {
  texts: readonly PageText[]
  states: PageStates
  language: string
  onOpen: (id: string) => void
}

/** Every text of the page, also those nobody can click on: names of icons, hints in fields, the title of the window. */
export function TextList({ texts, states, language, onOpen }: Props) {
  const { t } = useTranslation('translations')
  const [wanted, setWanted] = useState('')
  const rows = texts
    .map((text) => ({ text, wording: wordingOf(text), row: states.get(text.keyId) }))
    .filter(({ text, wording }) => `${wording} ${text.keyId}`.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()))
  return (
    <div className={css.body}>
      <TextInput
        size="xs"
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      {rows.length === 0 && <EmptyState title={t('inContext.none')} />}
      <ul className={css.list}>
        {rows.map(({ text, wording, row }) => {
          const cell = row?.texts.find((each) => each.language === language)
          return (
            <li key={text.id}>
              <button type="button" onClick={() => onOpen(text.id)}>
                {row && cell && <TextStateIcon look={textLook(cell, isPartialText(row, cell))} />}
                <span className={css.wording}>
                  <span>{wording}</span>
                  <small>
                    <bdi dir="ltr">{text.keyId}</bdi>
                  </small>
                </span>
                {cell?.isDraft && <Tag>{t('editor.draft')}</Tag>}
                {!visiblePlace(text) && <Where text={text} />}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Why it cannot be clicked on. */
function Where({ text: { places } }: { text: PageText }) {
  const { t } = useTranslation('translations')
  const [place] = places
  return <Tag>{place?.attribute ? <code dir="ltr">{place.attribute}</code> : t('inContext.unseen')}</Tag>
}
