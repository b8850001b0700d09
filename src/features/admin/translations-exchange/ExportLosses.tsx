import { useTranslation } from 'react-i18next'
import type { ReplyFor } from '@/contract/endpoint'
import type { previewTextExport } from '@/contract/admin/translations/exchange'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import css from './exchange.module.css'

type Preview = ReplyFor<typeof previewTextExport>

/** What the chosen format has no place for, with how many texts and which, and the files there will be. */
export function ExportLosses({ preview: { losses, files, moreFiles } }: { preview: Preview }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const languageName = useLanguageName()
  return (
    <div className="stack">
      <Card>
        <h2 className="flat">{t('export.losses')}</h2>
        {losses.length === 0 && <p className="dim flat">{t('export.noLoss')}</p>}
        <ul className={css.losses}>
          {losses.map(({ kind, language, texts, keys }) => (
            <li key={`${kind} ${language}`}>
              <b>{t(`export.loss.${kind}`)}</b>
              <span className="dim">
                {language !== null && <>{t('export.lossIn', { language: languageName(language) })} · </>}
                {t('export.lost', { count: texts, formatted: format.number(texts) })}
              </span>
              <span className="cap">
                <bdi>{keys.join(' · ')}</bdi>
              </span>
            </li>
          ))}
        </ul>
      </Card>
      <Card>
        <h2 className="flat">{t('export.files')}</h2>
        <ul className={css.files}>
          {files.slice(0, 8).map((name) => (
            <li key={name}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
        {files.length - 8 + moreFiles > 0 && (
          <p className="dim flat">
            {t('export.moreFiles', {
              count: files.length - 8 + moreFiles,
              formatted: format.number(files.length - 8 + moreFiles),
            })}
          </p>
        )}
      </Card>
    </div>
  )
}
