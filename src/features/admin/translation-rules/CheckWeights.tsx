import { useTranslation } from 'react-i18next'
import type { Weight } from '@/domain/translations/checks/settings'
import { type Check, checkGroups, checks, checkTable } from '@/domain/translations/checks/vocabulary'
import { useFindingText } from '@/entities/text/use-finding-text'
import { useSteady } from '@/shared/lib/use-steady'
import { CheckWeight } from './CheckWeight'
import css from './rules.module.css'
import type { RulesFields } from './rules-values'

type Props = { form: RulesFields; readOnly: boolean }

/** Every check with what it looks for and how much it weighs: an error keeps a text from being published. */
export function CheckWeights({ form, readOnly }: Props) {
  // Loads the texts that the rows are worded with.
  useTranslation('translationChecks')
  const words = useFindingText()
  const { weigh } = useSteady({
    weigh: (check: Check, weight: Weight | '') => form.setValue(`weight_${check}`, weight),
  })
  return (
    <>
      {checkGroups.map((group) => (
        <fieldset key={group} className={css.group}>
          <legend>{words.group(group)}</legend>
          {checks
            .filter((check) => checkTable[check].group === group)
            .map((check) => (
              <CheckWeight
                key={check}
                check={check}
                weight={form.values[`weight_${check}`]}
                onWeight={weigh}
                readOnly={readOnly}
              />
            ))}
        </fieldset>
      ))}
    </>
  )
}
