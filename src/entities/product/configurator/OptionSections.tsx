import { useId } from 'react'
import type { Configurator } from '@/contract/configurator'
import type { Choose } from './choose'
import css from './configurator.module.css'
import { OptionField } from './OptionField'

type Props = {
  product: Configurator
  /** What was taken and has not been answered yet. */
  taken: (option: string) => string | undefined
  choose: Choose
}

/** Every option there is, by section. */
export function OptionSections({ product: { sections }, taken, choose }: Props) {
  const id = useId()
  return sections.map(({ code, name, options }) => (
    <section key={code} className={css.section} aria-labelledby={`${id}-${code}`}>
      <h2 id={`${id}-${code}`}>{name}</h2>
      {options.map((option) => (
        <OptionField key={option.code} option={option} taken={taken(option.code)} choose={choose} />
      ))}
    </section>
  ))
}
