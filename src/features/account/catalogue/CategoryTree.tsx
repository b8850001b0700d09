import { useTranslation } from 'react-i18next'
import type { GoodsFacets } from '@/contract/products-page'
import { useFormat } from '@/shared/i18n/use-format'
import css from './catalogue.module.css'

type Props = {
  categories: GoodsFacets['categories']
  chosen: string | undefined
  onChoose: (code: string | undefined) => void
}

/** The tree with how many stand in each; below the top only where one is. */
export function CategoryTree({ categories, chosen, onChoose }: Props) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const parents = new Map(categories.map(({ code, parent }) => [code, parent]))
  const open = new Set<string>()
  for (let code = chosen ?? null; code !== null && !open.has(code); code = parents.get(code) ?? null) open.add(code)
  const depthOf = (code: string): number => {
    const parent = parents.get(code)
    return parent ? depthOf(parent) + 1 : 0
  }
  return (
    <nav aria-label={t('categories.label')}>
      <ul className={css.tree}>
        <li>
          <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
            <span>{t('categories.all')}</span>
          </button>
        </li>
        {categories
          .filter(({ parent }) => parent === null || open.has(parent))
          .map(({ code, name, products }) => (
            <li key={code} data-depth={Math.min(depthOf(code), 3)}>
              <button
                type="button"
                aria-pressed={code === chosen}
                onClick={() => onChoose(code === chosen ? (parents.get(code) ?? undefined) : code)}
              >
                <span>{name}</span>
                <small className="num">{format.number(products)}</small>
              </button>
            </li>
          ))}
      </ul>
    </nav>
  )
}
