import { useTranslation } from 'react-i18next'
import type { GlossaryTerm } from '@/contract/admin/translations/text-help'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import type { Column } from '@/shared/ui/data-table-types'
import { Tag } from '@/shared/ui/Tag'
import css from './side.module.css'

/** A term and what it is called in each language. */
export const useGlossaryColumns = (
  languages: readonly WorkbenchLanguage[],
  onOpen: ((termId: string) => void) | undefined,
): Column<GlossaryTerm>[] => {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  return [
    {
      id: 'term',
      header: t('glossary.term'),
      card: 'title',
      hideable: false,
      text: ({ term }) => term,
      cell: ({ id, term, isKept }) => (
        <>
          {onOpen ? (
            <button type="button" className={css.act} onClick={() => onOpen(id)}>
              {term}
            </button>
          ) : (
            term
          )}{' '}
          {isKept && <Tag>{t('help.kept')}</Tag>}
        </>
      ),
    },
    ...languages.map(
      ({ code, direction, ...language }): Column<GlossaryTerm> => ({
        id: code,
        header: nameOf({ code, ...language }),
        cardLabel: 'before',
        text: ({ words }) => format.list(words.find(({ language }) => language === code)?.wordings ?? []),
        cell: ({ words }) => {
          const own = words.find(({ language }) => language === code)
          if (!own) return null
          return (
            <bdi lang={code} dir={direction}>
              {own.wordings[0]}
              {own.forbidden.length > 0 && (
                <>
                  {' '}
                  <del className="cap">{format.list(own.forbidden)}</del>
                </>
              )}
            </bdi>
          )
        },
      }),
    ),
    { id: 'note', header: t('glossary.note'), cell: ({ note }) => note, text: ({ note }) => note },
  ]
}
