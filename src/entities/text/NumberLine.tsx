import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type PluralCategory, pluralCategories } from '@/domain/translations/forms'
import { categoriesOf, exampleCount, numberLine, type PluralType } from '@/domain/translations/plural-forms'
import { useFormat } from '@/shared/i18n/use-format'
import css from './plurals.module.css'

const last = 120
const ticks = [0, 20, 40, 60, 80, 100, 120]

type Props = {
  language: string
  type: PluralType
  active: PluralCategory | null
  onPick: (category: PluralCategory) => void
}

/** Which form each number takes, painted from 0 to 120: the pattern of a language at a glance. */
export function NumberLine({ language, type, active, onPick }: Props) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const line = useMemo(() => numberLine(language, type, last), [language, type])
  const painted = pluralCategories.filter((category) => line.some((run) => run.category === category))
  // Numbers that only fractions or millions have are a form as well, though none of the line is of it.
  const seldom = categoriesOf(language, type).filter((category) => !painted.includes(category))
  const exampleOf = (category: PluralCategory): string => {
    const count = exampleCount(language, type === 'ordinal' ? `ordinal_${category}` : category)
    return count === null ? '' : format.number(count)
  }
  return (
    <figure className={css.line} aria-label={t('editor.numberLine')}>
      <div className={css.numbers} dir="ltr" aria-hidden>
        {line.map(({ from, to, category }) => (
          <i
            key={from}
            style={{ flexGrow: to - from + 1 }}
            data-category={category}
            data-dim={(active && active !== category) || undefined}
            title={`${from === to ? format.number(from) : `${format.number(from)}–${format.number(to)}`} · ${category}`}
          />
        ))}
      </div>
      <div className={css.ticks} dir="ltr" aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${((tick + 0.5) / (last + 1)) * 100}%` }}>
            {format.number(tick)}
          </span>
        ))}
      </div>
      <figcaption className={css.legend}>
        {[...painted, ...seldom].map((category) => (
          <button
            key={category}
            type="button"
            data-active={active === category || undefined}
            onClick={() => onPick(category)}
          >
            <i data-category={category} aria-hidden />
            {category}
            {seldom.includes(category) && <small className="num">{exampleOf(category)}</small>}
          </button>
        ))}
      </figcaption>
    </figure>
  )
}
