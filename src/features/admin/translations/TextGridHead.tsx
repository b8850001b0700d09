import { useTranslation } from 'react-i18next'
import type { WorkbenchLanguage } from '@/contract/admin/translations/workbench'
import { useLanguageName } from '@/entities/text/use-language-name'
import { PickBox } from '@/shared/ui/PickBox'
import css from './grid.module.css'
import type { PickedKeys } from './use-picked-keys'
import type { Workbench } from './use-workbench'

type Props = {
  workbench: Workbench
  source: WorkbenchLanguage
  languages: readonly string[]
  isGrid: boolean
  picked: PickedKeys
}

/** Names of the columns. In the narrow list they are only said, not shown. */
export function TextGridHead({ workbench, source, languages, isGrid, picked }: Props) {
  const { t } = useTranslation('translations')
  const languageName = useLanguageName()
  const nameOf = (code: string) => languageName(workbench.languages.find((language) => language.code === code) ?? code)
  return (
    <div role="row" aria-rowindex={1} className={isGrid ? css.head : 'sr'}>
      <div role="columnheader" aria-colindex={1} className={css.pick}>
        {isGrid ? (
          <PickBox
            label={t('list.pickAll')}
            checked={picked.all}
            mixed={!picked.all && picked.count > 0}
            onPick={() => (picked.all ? picked.clear() : picked.pickAll())}
          />
        ) : (
          t('list.picked')
        )}
      </div>
      {isGrid ? (
        <>
          <div role="columnheader" aria-colindex={2} className={css.keyCell}>
            {t('list.key')}
          </div>
          {[source.code, ...languages].map((code, index) => (
            <div key={`${index} ${code}`} role="columnheader" aria-colindex={index + 3} className={css.text}>
              {nameOf(code)}
            </div>
          ))}
        </>
      ) : (
        <div role="columnheader" aria-colindex={2}>
          {t('list.text')}
        </div>
      )}
    </div>
  )
}
