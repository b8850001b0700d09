import type { TextImportRow } from '@/contract/admin/translations/exchange'
import type { Form } from '@/domain/translations/forms'
import { compareForms } from '@/domain/translations/keys'
import { TextDiff } from '@/entities/text/TextDiff'
import { TokenText } from '@/entities/text/TokenText'
import css from './exchange.module.css'

/** The wordings that change, old against new; one that stays is shown as it is. */
export function BroughtForms({ row: { before, after, language } }: { row: TextImportRow }) {
  const forms = (Object.keys(after) as Form[]).toSorted(compareForms)
  const changed = forms.filter((form) => before[form] !== after[form])
  return (
    <ul className={css.forms}>
      {(changed.length > 0 ? changed : forms).map((form) => (
        <li key={form}>
          {form !== '' && <code className="cap">{form}</code>}
          {before[form] === undefined || before[form] === after[form] ? (
            <TokenText text={after[form] ?? ''} lang={language} />
          ) : (
            <TextDiff before={before[form]} after={after[form] ?? ''} lang={language} />
          )}
        </li>
      ))}
    </ul>
  )
}
