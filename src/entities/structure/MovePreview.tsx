import { useTranslation } from 'react-i18next'
import type { BranchMovePreview } from '@/contract/branch-detail'
import { useFormat } from '@/shared/i18n/use-format'
import { Notice } from '@/shared/ui/Notice'
import css from './structure.module.css'

/** What a move changes, as the backend tried it out. */
export function MovePreview({ preview }: { preview: BranchMovePreview }) {
  const { t } = useTranslation('structure')
  const format = useFormat()
  const { moves, reach, switches, budgets, assortments } = preview
  const off = [...switches.off.branches, ...switches.off.costCentres, ...switches.off.budgets]
  const on = [...switches.on.branches, ...switches.on.costCentres, ...switches.on.budgets]
  return (
    <section className={css.preview} aria-label={t('preview.title')} aria-live="polite">
      <h3>{t('preview.title')}</h3>
      <p>
        {t('preview.moves', {
          what: format.list([
            t('preview.branches', { count: moves.branches }),
            t('preview.people', { count: moves.people }),
            t('preview.addresses', { count: moves.addresses }),
            t('preview.costCentres', { count: moves.costCentres }),
          ]),
        })}
      </p>
      {off.length > 0 && (
        <Notice tone="warn" title={t('preview.off.title')}>
          {t('preview.off.text', { names: format.list(off) })}
        </Notice>
      )}
      {on.length > 0 && (
        <Notice tone="info" title={t('preview.on.title')}>
          {t('preview.on.text', { names: format.list(on) })}
        </Notice>
      )}
      <h4>{t('preview.reach')}</h4>
      {reach.length === 0 ? (
        <p className="dim">{t('preview.reachNone')}</p>
      ) : (
        <ul className={css.changes}>
          {reach.map(({ person, gains, loses, permissions, openOrdersGained, openOrdersLost }) => (
            <li key={person.id}>
              <b>
                <bdi>{person.name}</bdi>
              </b>
              {gains.length > 0 && (
                <span>
                  {t('preview.gains', { branches: format.list(gains) })}{' '}
                  {t('preview.ordersGained', { count: openOrdersGained })}
                </span>
              )}
              {loses.length > 0 && (
                <span>
                  {t('preview.loses', { branches: format.list(loses) })}{' '}
                  {t('preview.ordersLost', { count: openOrdersLost })}
                </span>
              )}
              <span className="cap">
                {t('preview.by', { rights: format.list(permissions.map((name) => t(`right.${rightKey(name)}`))) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {assortments.length > 0 && (
        <>
          <h4>{t('preview.assortments')}</h4>
          <ul className={css.changes}>
            {assortments.map(({ person, after }) => (
              <li key={person.id}>
                <b>
                  <bdi>{person.name}</bdi>
                </b>
                <span>
                  {after.length === 0
                    ? t('preview.everything')
                    : t('preview.onlyFrom', { catalogs: format.list(after) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {budgets.length > 0 && <p className="dim">{t('preview.budgets', { names: format.list(budgets) })}</p>}
    </section>
  )
}

/** Rights that can reach as far as a branch. */
const rightKeys = {
  'orders.view': 'orders',
  'invoices.view': 'invoices',
  'invoices.preview': 'documents',
} as const
const rightKey = (name: string): (typeof rightKeys)[keyof typeof rightKeys] | 'other' =>
  Object.hasOwn(rightKeys, name) ? rightKeys[name as keyof typeof rightKeys] : 'other'
