import { IconArchive, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TextLanguage } from '@/contract/admin/translations/languages'
import css from '@/entities/text/releases.module.css'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { LookBadge } from '@/shared/ui/LookBadge'
import { PlainTable } from '@/shared/ui/PlainTable'
import type { StatusLook } from '@/shared/ui/status-look'
import { LanguageMenu } from './LanguageMenu'

const looks: Record<TextLanguage['state'], StatusLook> = {
  draft: { icon: IconCircleDashed, tone: 'neutral' },
  published: { icon: IconCircleCheck, tone: 'good' },
  archived: { icon: IconArchive, tone: 'neutral' },
}

type Props = { rows: readonly TextLanguage[]; onEdit: (language: TextLanguage) => void }

export function LanguageTable({ rows, onEdit }: Props) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const format = useFormat()
  return (
    <PlainTable
      label={t('languages.title')}
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          id: 'name',
          header: t('languages.col.name'),
          rowHeader: true,
          cell: ({ code, nativeName }) => (
            <>
              <bdi lang={code}>{nativeName}</bdi>{' '}
              <span className="dim">
                {nameOf(code) !== nativeName && `${nameOf(code)} · `}
                <bdi dir="ltr">{code}</bdi>
              </span>
            </>
          ),
        },
        {
          id: 'state',
          header: t('languages.col.state'),
          cell: ({ state }) => <LookBadge look={looks[state]}>{t(`languages.state.${state}`)}</LookBadge>,
        },
        {
          id: 'fallback',
          header: t('languages.col.fallback'),
          cell: ({ fallback }) =>
            fallback.length === 0 ? (
              <span className="dim">{t('languages.noFallback')}</span>
            ) : (
              <span className={css.chain}>{format.list(fallback.map(nameOf))}</span>
            ),
        },
        {
          id: 'direction',
          header: t('languages.col.direction'),
          cell: ({ direction }) => t(`languages.direction.${direction}`),
        },
        {
          id: 'people',
          header: t('languages.col.people'),
          align: 'end',
          cell: ({ people }) => <span className="num">{format.number(people)}</span>,
        },
        {
          id: 'added',
          header: t('languages.col.added'),
          cell: ({ addedAt, addedBy }) =>
            addedAt ? (
              <>
                <DateText value={addedAt} /> <span className="dim">{addedBy}</span>
              </>
            ) : (
              <span className="dim">{t('languages.shipped')}</span>
            ),
        },
        {
          id: 'actions',
          header: t('col.actions'),
          hideHeader: true,
          align: 'end',
          cardCorner: true,
          cell: (language) => <LanguageMenu language={language} onEdit={onEdit} />,
        },
      ]}
    />
  )
}
