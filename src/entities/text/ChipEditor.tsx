import { type KeyboardEvent, type Ref, useMemo } from 'react'
import { tokenize } from '@/domain/translations/tokens'
import { type Mark, type Segment, segmentsOf } from './segments'
import css from './text.module.css'

type Props = {
  /** Of the element that names the field. */
  labelledBy: string
  describedBy?: string
  value: string
  onChange: (value: string) => void
  lang: string
  dir: 'ltr' | 'rtl'
  marks?: readonly Mark[]
  invalid?: boolean
  readOnly?: boolean
  placeholder?: string
  ref?: Ref<HTMLTextAreaElement>
  onFocus?: () => void
}

const braces = /^(\{\{-?\s*)([\s\S]*?)(\s*\}\})$/

function Piece({ segment: { raw, token, severity, gap } }: { segment: Segment }) {
  const [, open, inner, close] = (token?.kind === 'variable' && braces.exec(raw)) || []
  return (
    <>
      {gap && <i className={css.gap} data-severity={gap} />}
      <span className={token ? css.mark : undefined} data-kind={token?.kind} data-severity={severity ?? undefined}>
        {open ? (
          <>
            <i>{open}</i>
            {inner}
            <i>{close}</i>
          </>
        ) : (
          raw
        )}
      </span>
    </>
  )
}

/**
 * A plain text area, so that every input method, dictation and the browser's undo work, over a copy of its text that
 * is painted: the same letters at the same places, with chips and wavy lines.
 */
export function ChipEditor({
  labelledBy,
  describedBy,
  value,
  onChange,
  marks,
  invalid,
  readOnly,
  ref,
  ...rest
}: Props) {
  const tokens = useMemo(() => tokenize(value), [value])
  const segments = useMemo(() => segmentsOf(tokens, marks ?? []), [tokens, marks])

  // A chip goes as a whole: the browser then deletes what is selected, and its undo brings it back.
  const takeWhole = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const field = event.currentTarget
    const { selectionStart: at, selectionEnd } = field
    if (at !== selectionEnd || event.ctrlKey || event.metaKey || event.altKey) return
    const chip = tokens.find(
      ({ kind, start, end }) =>
        kind !== 'text' &&
        kind !== 'error' &&
        (event.key === 'Backspace' ? end === at : event.key === 'Delete' && start === at),
    )
    if (chip) field.setSelectionRange(chip.start, chip.end)
  }

  return (
    <div className={css.editor} data-invalid={invalid || undefined} data-readonly={readOnly || undefined}>
      <div className={css.paint} lang={rest.lang} dir={rest.dir} aria-hidden>
        {segments.map((segment) => (
          <Piece key={`${segment.start} ${segment.raw.length}`} segment={segment} />
        ))}
        {/* A last line that is still empty needs its height too. */}
        {'​'}
      </div>
      <textarea
        {...rest}
        ref={ref}
        className={css.area}
        rows={1}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        readOnly={readOnly}
        spellCheck
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={takeWhole}
      />
    </div>
  )
}
