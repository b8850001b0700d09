import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '@/api/client'
import { saveFile } from '@/api/download'
import { exportTexts } from '@/contract/admin/translations/exchange'
import type { TextExportQuery } from '@/contract/admin/translations/exchange-list'
import { separatorFor } from '@/domain/csv/print-csv'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { useFormat } from '@/shared/i18n/use-format'
import { ActionButton } from '@/shared/ui/ActionButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { WithRail } from '@/shared/ui/WithRail'
import css from './exchange.module.css'
import { exchangeQueries } from './exchange.queries'
import { ExportChoices } from './ExportChoices'
import { ExportLosses } from './ExportLosses'

const routeApi = getRouteApi('/admin/_gate/translations/export')

/** Which texts leave in which format, and what that format has no place for: told before the file is made. */
export function ExportPage() {
  const { t } = useTranslation('translations')
  const search = routeApi.useSearch()
  const navigate = routeApi.useNavigate()
  const preview = useQuery({ ...exchangeQueries.preview(search), placeholderData: keepPreviousData })
  const change = (patch: Partial<TextExportQuery>) => void navigate({ search: { ...search, ...patch }, replace: true })
  return (
    <>
      <PageHeader title={t('export.title')} sub={t('export.sub')} />
      <TranslationsNav />
      <div className={css.page}>
        <WithRail
          railLabel={t('export.losses')}
          rail={
            preview.error ? (
              <ProblemNotice error={preview.error} onRetry={() => void preview.refetch()} compact />
            ) : (
              preview.data && <ExportLosses preview={preview.data} />
            )
          }
        >
          <div className="stack">
            <ExportChoices search={search} onChange={change} />
            <Download search={search} files={preview.data?.files ?? []} texts={preview.data?.texts} />
          </div>
        </WithRail>
      </div>
    </>
  )
}

function Download({ search, files, texts }: { search: TextExportQuery; files: string[]; texts: number | undefined }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const download = useMutation({
    mutationFn: () => {
      const separator = separatorFor(format.locale) === ';' ? 'semicolon' : 'comma'
      return call(exportTexts, { query: { ...search, separator } })
    },
    onSuccess: (file) => saveFile(file, nameOf(files)),
  })
  return (
    <div className={css.download}>
      <ActionButton
        loading={download.isPending}
        disabledReason={texts === 0 ? t('export.noTexts') : undefined}
        reasonBelow
        onClick={() => download.mutate()}
      >
        {t('export.download')}
      </ActionButton>
      {texts !== undefined && (
        <span className="dim">{t('export.holds', { count: texts, formatted: format.number(texts) })}</span>
      )}
      {download.error && <ProblemNotice error={download.error} compact />}
    </div>
  )
}

const nameOf = ([only, ...rest]: string[]): string =>
  rest.length > 0 || only === undefined ? 'texts.zip' : only.replaceAll('/', '-')
