import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import css from '../CommandPalette.module.css'
import { MissingRight } from './MissingRight'
import type { Option } from './option'

type Props = {
  id: string
  options: readonly Option[]
  current: number
  onPoint: (at: number) => void
  onRun: (option: Option) => void
  onKey: (event: KeyboardEvent) => void
}

/** The lines under their headings. The field above keeps the focus and has the keys; the pointer is the other way in. */
export function PaletteList({ id, options, current, onPoint, onRun, onKey }: Props) {
  const { t } = useTranslation('palette')
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [current])
  return (
    <ul ref={list} id={id} role="listbox" aria-label={t('label')} className={css.list}>
      {options.map((option, at) => {
        const { icon: OptionIcon, group, label, about, missing } = option
        return (
          <li key={option.id} role="presentation">
            {group !== options[at - 1]?.group && (
              <div className={css.group} role="presentation">
                {group}
              </div>
            )}
            <div
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === current}
              aria-disabled={missing ? true : undefined}
              className={css.option}
              onPointerMove={() => onPoint(at)}
              onClick={() => onRun(option)}
              onKeyDown={onKey}
            >
              <OptionIcon size={16} stroke={1.6} aria-hidden />
              <bdi>{label}</bdi>
              {missing ? (
                <small>
                  <MissingRight permission={missing} current={at === current} />
                </small>
              ) : (
                about && (
                  <small>
                    <bdi>{about}</bdi>
                  </small>
                )
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
