import { useTranslation } from 'react-i18next'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import type { Forms } from '@/domain/translations/forms'
import { mainWording } from '@/entities/text/main-wording'
import type { textQueries } from '@/entities/text/text.queries'
import { TokenText } from '@/entities/text/TokenText'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import css from './side.module.css'

export type TextHelp = Awaited<ReturnType<NonNullable<ReturnType<typeof textQueries.help>['queryFn']>>>

type Props = {
  help: TextHelp
  language: WorkbenchLanguage
  languages: readonly WorkbenchLanguage[]
  /** Absent: nothing may be written. */
  onUse: ((forms: Forms) => void) | undefined
}

/** Texts like this one that are translated, the words agreed on, and how other languages say it. */
export function HelpPanel({ help, language, languages, onUse }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const nameOf = useLanguageName()
  const { memory, otherLanguages, terms } = help
  const of = (code: string) => languages.find((each) => each.code === code)
  return (
    <div className={css.help}>
      {terms.length > 0 && (
        <>
          <h3>{t('help.terms')}</h3>
          <ul className={css.terms}>
            {terms.map(({ id, term, note, isKept, words }) => {
              const own = words.find((each) => each.language === language.code)
              return (
                <li key={id} title={note || undefined}>
                  <b>{term}</b>{' '}
                  {isKept ? t('help.kept') : <bdi lang={language.code}>{own?.wordings[0] ?? t('help.noWord')}</bdi>}
                  {own && own.forbidden.length > 0 && (
                    <span className="cap"> {t('help.forbidden', { words: format.list(own.forbidden) })}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
      <h3>{t('help.memory')}</h3>
      {memory.length === 0 && <p className="cap flat">{t('help.noMemory')}</p>}
      <ul className={css.suggestions}>
        {memory.map(({ keyId, source, forms, percent, texts }) => (
          <li key={keyId}>
            <TokenText text={mainWording(forms)} lang={language.code} dir={language.direction} />
            <span className="cap">
              {format.percent(percent / 100)} · <TokenText text={mainWording(source)} />
              {texts > 1 && <> · {t('help.alike', { count: texts, formatted: format.number(texts) })}</>}
            </span>
            {onUse && (
              <button type="button" className={css.act} onClick={() => onUse({ ...forms })}>
                {t('help.use')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {otherLanguages.length > 0 && (
        <>
          <h3>{t('help.others')}</h3>
          <dl className={css.languages}>
            {otherLanguages.map(({ language: code, forms }) => (
              <div key={code}>
                <dt>{nameOf(of(code) ?? code)}</dt>
                <dd>
                  <TokenText text={mainWording(forms)} lang={code} dir={of(code)?.direction} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
