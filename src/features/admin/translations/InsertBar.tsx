import { useTranslation } from 'react-i18next'
import type { Token } from '@/domain/translations/token-kinds'
import { TokenChip } from '@/entities/text/TokenChip'
import css from './desk.module.css'

type Props = { tokens: readonly Token[]; onInsert: (raw: string) => void; note?: string }

/** The placeholders of the source, each a button and a key away. */
export function InsertBar({ tokens, onInsert, note }: Props) {
  const { t } = useTranslation('translations')
  if (tokens.length === 0 && !note) return null
  return (
    <div className={css.insert}>
      {tokens.length > 0 && <span>{t('editor.insert')}</span>}
      {tokens.map((token, index) =>
        token.kind === 'text' ? null : (
          <button
            key={token.raw}
            type="button"
            className={css.insertChip}
            aria-keyshortcuts={index < 9 ? `Alt+${index + 1}` : undefined}
            // The cursor stays in the text: a click must not take the focus first.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(token.raw)}
          >
            <TokenChip token={token} />
            {index < 9 && <kbd aria-hidden>{index + 1}</kbd>}
          </button>
        ),
      )}
      {note && <span className={css.insertNote}>{note}</span>}
    </div>
  )
}
