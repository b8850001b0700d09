import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localeNear } from '@/domain/locales'
import { mailTemplateQueries } from '@/entities/mail-template/mail-template.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { PageHeader } from '@/shared/ui/PageHeader'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './mail-templates.module.css'
import { useTemplateName } from './use-template-name'

/** Every mail of the portal with the languages it is worded anew in. */
export function MailTemplatesPage() {
  const { t, i18n } = useTranslation('mailTemplates')
  const format = useFormat()
  const { kindName, languageName } = useTemplateName()
  const { data } = useSuspenseQuery(mailTemplateQueries.list())
  const own = localeNear(i18n.language)
  return (
    <>
      <PageHeader title={t('title')} count={format.number(data.rows.length)} sub={t('sub')} />
      <PlainTable
        label={t('title')}
        rows={data.rows}
        rowKey={({ kind }) => kind}
        columns={[
          {
            id: 'kind',
            header: t('column.kind'),
            rowHeader: true,
            cell: ({ kind }) => (
              <AppLink to="/admin/mail-templates/$kind/$locale" params={{ kind, locale: own }}>
                {kindName(kind)}
              </AppLink>
            ),
          },
          {
            id: 'subject',
            header: t('column.subject'),
            cell: ({ subject }) =>
              subject === null ? <span className="dim">{t('shared')}</span> : <bdi>{subject}</bdi>,
          },
          {
            id: 'languages',
            header: t('column.languages'),
            cell: ({ kind, languages }) => (
              <span className={css.languages}>
                {languages.map(({ locale, own: count, changedBy, changedAt }) => (
                  <AppLink
                    key={locale}
                    to="/admin/mail-templates/$kind/$locale"
                    params={{ kind, locale }}
                    look="ink"
                    className={css.language}
                    data-own={count > 0 || undefined}
                    title={
                      changedBy && changedAt
                        ? t('changed', { name: changedBy, when: format.dateTime(changedAt) })
                        : undefined
                    }
                  >
                    {languageName(locale)}
                    <span className="cap">
                      {count > 0 ? t('own', { count, formatted: format.number(count) }) : t('shipped')}
                    </span>
                  </AppLink>
                ))}
              </span>
            ),
          },
        ]}
      />
    </>
  )
}
